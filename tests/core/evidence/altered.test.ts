import { expect, test } from "vitest";
import { alteredIn } from "@/core/evidence/altered";

const page = (body: string) => alteredIn(`<!doctype html><html><body>${body}</body></html>`, "text/html");

test("a copy from which nothing was cut and in which nothing was typed is as the page was", () => {
  expect(page("<p>Your plan</p><input value=''><textarea></textarea>")).toBeNull();
  expect(page("<button>•••</button><p>Card •••• 4242</p>"), "the page's own dots").toBeNull();
  expect(alteredIn("Card •••• 4242", "text/plain")).toBeNull();
});

test("what was cut out is found in pages and in texts", () => {
  expect(page('<a href="https://a.example/?token=[cut]">Sign in</a>')).toEqual({ cut: true, masked: false });
  expect(alteredIn("API key: [cut]", "text/plain")).toEqual({ cut: true, masked: false });
});

test.each([
  '<input type="text" value="•••">',
  '<textarea name="q">•••</textarea>',
  '<div contenteditable="true" class="a">•••</div>',
  '<iframe srcdoc="&lt;input type=&quot;text&quot; value=&quot;•••&quot;&gt;"></iframe>',
  '<iframe srcdoc="&lt;textarea name=&quot;q&quot;&gt;•••&lt;/textarea&gt;"></iframe>',
])("what was typed and masked is found: %s", (body) => {
  expect(page(body)).toEqual({ cut: false, masked: true });
});
