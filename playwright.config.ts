import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/support/build-there.ts",
  timeout: 60_000,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [["list"]],
  expect: { timeout: 8_000 },
});
