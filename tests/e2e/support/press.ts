import { expect, type Locator } from "@playwright/test";

/** Presses a key on a control once it can be pressed: on one that is greyed out a key does nothing, and says nothing. */
export async function pressKey(control: Locator, key: string): Promise<void> {
  await expect(control).toBeEnabled();
  await control.press(key);
}
