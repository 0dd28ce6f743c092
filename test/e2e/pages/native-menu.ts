import type { ElectronApplication } from 'playwright/test';

/** Chooses an item of the native menu by its label. */
export async function chooseMenuItem(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []);
    items?.find((item) => item.label === wanted)?.click();
  }, label);
}
