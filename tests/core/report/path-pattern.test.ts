import { expect, test } from "vitest";
import { pathSchema } from "@/core/report/around";
import { pathPattern } from "@/core/report/path-pattern";

test.each([
  ["/account/billing", "/account/billing"],
  ["/account.html", "/account.html"],
  ["/account.gracehollow/plan", "/*/plan"],
  ["/settings.aspx;jsessionid=4F2A9", "/*"],
  ["/billing.3", "/*"],
  ["/u/grace-holloway/billing?token=s3cret#top", "/*/*/billing"],
])("of %s no more is told than %s", (path, told) => {
  expect(pathPattern(path, ["en"])).toBe(told);
  expect(pathSchema.safeParse(told).success).toBe(true);
});
