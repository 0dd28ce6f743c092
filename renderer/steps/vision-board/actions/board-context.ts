import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Board } from './board';
import type { BoardState } from '../model/board-state';

const Context = createContext<Board | null>(null);

export const BoardProvider = Context.Provider;

export function useBoard(): Board {
  const board = useContext(Context);
  if (!board) throw new Error('There is no board here');
  return board;
}

/** Selects a value of the board's state. The component renders again only when that value changes. */
export function useBoardState<Value>(select: (state: BoardState) => Value): Value {
  return useStore(useBoard().store, select);
}
