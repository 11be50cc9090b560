import { describe, expect, test } from "vitest";
import { redactUrl } from "@/core/evidence/redact-url";

const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI4ODEyMCJ9.c2lnbmF0dXJlLW9mLW5vYm9keQ";
const uuid = "3f8a1c52-9d04-4e7b-8a11-0c6d2e5f7b90";
const hex = "9c1185a5c5e9fc54612808977ee8f548b2258d31";

describe("a secret is cut out", () => {
  test.each<[string, string, string]>([
    ["FastSpring account and token path", "https://lumen.onfastspring.com/account/qN7vRk2TQb-x1Zc8uYw3Lg", "qN7vRk2T"],
    ["FastSpring token after a name", "https://lumen.onfastspring.com/account/LUM200114-7731/Zk3qPw9XvB", "Zk3qPw9XvB"],
    ["Stripe portal session", "https://billing.stripe.com/p/session/live_YWNjdF8xTnZ3MlFDa0Zh", "YWNjdF8xTnZ3"],
    ["Stripe test session", "https://billing.stripe.com/p/session/test_a1B2c3D4e5F6g7", "a1B2c3"],
    ["Stripe session id", "https://pay.lumen.example/c/cs_live_a1X9yZ8w7V6u5T4s3R2q#step", "a1X9yZ8w"],
    ["magic link in the path", "https://lumen.example/magic/7f3kd92mslq8x0a", "7f3kd92mslq8x0a"],
    ["magic link in the query", "https://lumen.example/login?magic=swordfish", "swordfish"],
    ["JWT in the path", `https://lumen.example/verify/${jwt}`, "eyJ"],
    ["JWT in the query", `https://lumen.example/verify?jwt=${jwt}`, "eyJ"],
    ["JWT in the fragment", `https://lumen.example/#/in/${jwt}`, "eyJ"],
    ["mixed token in a fragment that looks like a route", "https://lumen.example/#/in/aZ91kQ", "aZ91kQ"],
    ["UUID token", `https://lumen.example/cancel/${uuid}`, "3f8a1c52"],
    ["UUID in a harmless parameter", `https://lumen.example/plan?tab=${uuid}`, "3f8a1c52"],
    ["hexadecimal token", `https://lumen.example/u/${hex}/plan`, hex.slice(0, 8)],
    ["long number", "https://lumen.example/customers/4012888818/plan", "4012888818"],
    ["mixed short token", "https://lumen.example/c/aZ91kQ", "aZ91kQ"],
    ["long token without digits", "https://lumen.example/t/qwrtplkjhgfdszxcvbnmqwrtplk", "qwrtplkjhg"],
    ["base64 with two capitals", "https://lumen.example/t/kPQrsTuvWxyzabCDef", "kPQrs"],
    ["AWS signature", "https://files.example/bill.pdf?X-Amz-Signature=ab12&X-Amz-Credential=AKIA77", "ab12"],
    ["AWS credential", "https://files.example/bill.pdf?X-Amz-Signature=ab12&X-Amz-Credential=AKIA77", "AKIA77"],
    ["Google signed URL", "https://storage.example/x.pdf?GoogleAccessId=me&Signature=kk%2Bq", "kk"],
    ["Azure SAS", "https://blob.example/x?sv=2026&sig=Zq%3D", "Zq"],
    ["e-mail in the path", "https://lumen.example/u/ada@post.example/plan", "ada"],
    ["encoded e-mail in the path", "https://lumen.example/u/ada%40post.example/plan", "ada"],
    ["e-mail in the query", "https://lumen.example/plan?email=ada@post.example", "ada"],
    ["e-mail in a harmless parameter", "https://lumen.example/plan?view=ada@post.example", "ada"],
    ["e-mail in the fragment", "https://lumen.example/plan#/u/ada@post.example", "ada"],
    ["OAuth answer in the fragment", "https://lumen.example/back#access_token=ya29swordfish&token_type=Bearer", "ya29"],
    ["OAuth code", "https://lumen.example/back?code=4/0AX4XfWh&state=xyz", "0AX4"],
    ["one-time password", "https://lumen.example/login?otp=482913", "482913"],
    [
      "session in a path parameter",
      "https://lumen.example/plan;jsessionid=5AC6268DD8D4D5D1FDF5D41E9F2FD960",
      "5AC6268",
    ],
    ["unsubscribe token", "https://lumen.example/out?u=88&id=9c1185a5c5&e=33aa", "9c1185a5c5"],
    ["token as the name of a parameter", `https://lumen.example/in?${hex}`, hex.slice(0, 8)],
    ["card number in the path", "https://lumen.example/card/4111111111111111", "4111"],
  ])("%s", (_, address, secret) => {
    expect(address).toContain(secret);
    expect(redactUrl(address)).not.toContain(secret);
    expect(redactUrl(address)).toContain("[cut]");
  });
});

test("a user and a password in front of the host are left out", () => {
  expect(redactUrl("https://ada:swordfish@lumen.example/plan")).toBe("https://lumen.example/plan");
  expect(redactUrl("https://swordfish@lumen.example/plan")).toBe("https://lumen.example/plan");
});

describe("an ordinary address keeps its route, so that a person sees where it was", () => {
  test.each([
    "https://chatgpt.com/#settings/Billing",
    "https://chatgpt.com/#settings/Subscription",
    "https://lumen.example/account/subscriptions",
    "https://lumen.example/account?tab=billing",
    "https://lumen.example/account?tab=billing&lang=fr",
    "https://lumen.example/fr/mon-compte/abonnement",
    "https://lumen.example/plan#/cancel/step-2",
    "https://lumen.example/",
    "https://lumen.example:8443/account",
    "https://secure.lumen.example/orders/123456",
    "https://lumen.example/help/115000899152-how-to-cancel",
    "https://lumen.example/plans/family-2026",
    "https://lumen.example/v2/account_settings.html",
  ])("%s", (address) => expect(redactUrl(address)).toBe(address));

  test("and the route around a secret stays", () => {
    expect(
      redactUrl(`https://lumen.example/account/${uuid}/subscriptions?tab=billing&token=abc#settings/Billing`),
    ).toBe("https://lumen.example/account/[cut]/subscriptions?tab=billing&token=[cut]#settings/Billing");
  });
});

test("of a parameter that is not known to be harmless only the name stays", () => {
  expect(redactUrl("https://lumen.example/plan?customer=ada&tab=plan")).toBe(
    "https://lumen.example/plan?customer=[cut]&tab=plan",
  );
});

test("what is no address, or no page, is cut whole", () => {
  expect(redactUrl("ada@post.example")).not.toContain("ada");
  expect(redactUrl("not an address")).toBe("[cut]");
  expect(redactUrl("data:text/html,<p>swordfish")).toBe("data:[cut]");
  expect(redactUrl("mailto:ada@post.example")).toBe("mailto:[cut]");
  expect(redactUrl("file:///home/ada/bill.html")).toBe("file:[cut]");
  expect(redactUrl("")).toBe("[cut]");
});

test("an address that was cut once stays as it is", () => {
  for (const address of [
    `https://lumen.example/cancel/${uuid}?token=a&tab=billing#access_token=b`,
    "https://chatgpt.com/#settings/Billing",
  ])
    expect(redactUrl(redactUrl(address))).toBe(redactUrl(address));
});

test("an address with broken escapes is read, not thrown at", () => {
  expect(redactUrl("https://lumen.example/a%ZZ/plan")).toBe("https://lumen.example/a%ZZ/plan");
});
