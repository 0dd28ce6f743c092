import { create } from 'zustand';

/** The bar with which words are found and replaced; null while it is closed. */
export const useFindBar = create<{ open: 'find' | 'replace' | null }>(() => ({ open: null }));
