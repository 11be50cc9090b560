/** A shop that nobody but the person describes. */
export const host = "konto.papeterie.example";
const origin = `https://${host}`;
const words = (en: string, fr: string) => ({ en, fr });
const step = (id: string, more: object, en: string, fr: string) => ({
  id,
  ...more,
  say: words(en, fr),
  knowledge: "own",
});

/** An entry for it, as a person would write it. */
export const papeterie = {
  id: "papeterie",
  name: "Papeterie Dubois",
  role: "provider",
  category: "subscription",
  aliases: [],
  domains: ["papeterie.example"],
  hosts: [{ host, shared: false }],
  billers: [],
  sources: { own: { source: null, seen: "2026-11-21", confidence: "recalled" } },
  pages: [{ id: "box", kind: "billing", path: "/abo", link: `${origin}/abo` }],
  channels: [
    {
      id: "web",
      kind: "account",
      name: words("In the account", "Dans le compte"),
      steps: [
        step(
          "stop",
          {
            do: "press",
            page: "box",
            intent: "cancel-subscription",
            labels: { en: ["No more boxes"] },
            place: "page",
            final: false,
          },
          "Press “No more boxes”. It asks once more.",
          "Cliquez sur « No more boxes ». Une question suit.",
        ),
        step(
          "sure",
          {
            do: "press",
            intent: "confirm-cancel",
            labels: { en: ["Yes, stop my box"] },
            place: "dialog",
            final: true,
          },
          "Press “Yes, stop my box”. This is the press that counts.",
          "Cliquez sur « Yes, stop my box ». C’est ce clic qui compte.",
        ),
      ],
    },
  ],
  decoys: [],
  conditions: {
    notice: {
      say: words("Three days before the next box.", "Trois jours avant la prochaine boîte."),
      knowledge: "own",
    },
  },
  data: [],
  support: [],
  descriptors: [],
  proof: {},
  traps: [],
};
