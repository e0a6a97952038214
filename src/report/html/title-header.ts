import type { Element } from "hast";
import { h } from "hastscript";
import type { TitlePage } from "../nodes.ts";

/** The title page as the head of the page; the logo lies inside the file. */
export function titleHeader({ title, subtitle, lines, logo }: TitlePage): Element {
  return h("header.title", [
    logo === undefined
      ? undefined
      : h("img", {
          alt: "",
          src: `data:${logo.mediaType};base64,${Buffer.from(logo.bytes).toString("base64")}`,
        }),
    h("h1", title),
    subtitle === undefined ? undefined : h("p.subtitle", subtitle),
    ...lines.map((line) => h("p", line)),
  ]);
}
