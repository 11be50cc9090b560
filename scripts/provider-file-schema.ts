import { z } from "zod";
import { providerFileSchema as fileSchema } from "../src/core/provider/schema";

/** The JSON Schema of a provider's file as it is written by hand, as text. */
export function providerFileSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(fileSchema, { io: "input" }), null, 2)}\n`;
}
