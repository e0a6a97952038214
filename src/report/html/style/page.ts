/** The page and its running text. Families that come with the systems people have; figures all of one height. */
export const PAGE = `
*, ::before, ::after {
  box-sizing: border-box;
}
html {
  font-size: 106.25%;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 4.5rem;
}
body {
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Cambria, "Noto Serif", "Liberation Serif", "Times New Roman", serif;
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.6 var(--serif);
  font-variant-numeric: lining-nums;
  overflow-wrap: anywhere;
}
main {
  max-width: 52rem;
  margin: 0 auto;
  padding: 3rem 1.5rem 5rem;
}
main > p, main > ul, main > ol, main > blockquote, main > .callout, main > section {
  max-width: 42rem;
}
.work {
  padding-left: 2rem;
  text-indent: -2rem;
}
h1, h2, h3, h4, h5, h6 {
  font-family: var(--sans);
  font-weight: 650;
  line-height: 1.25;
  text-wrap: balance;
}
h1 {
  font-size: 2.1rem;
  letter-spacing: -0.015em;
  margin: 0 0 1.2rem;
}
h2 {
  font-size: 1.4rem;
  letter-spacing: -0.01em;
  margin: 3rem 0 0.8rem;
}
h3 {
  font-size: 1.12rem;
  margin: 2.2rem 0 0.6rem;
}
h4, h5, h6 {
  font-size: 1rem;
  margin: 1.8rem 0 0.5rem;
}
p, ul, ol {
  margin: 0 0 1rem;
}
ul, ol {
  padding-left: 1.4rem;
}
li {
  margin-bottom: 0.3rem;
}
li::marker {
  color: var(--muted);
}
a {
  color: var(--link);
  text-decoration-thickness: 0.06em;
  text-underline-offset: 0.15em;
}
.reference {
  white-space: nowrap;
}
a:hover {
  text-decoration-thickness: 0.12em;
}
:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
  border-radius: 2px;
}
blockquote {
  margin: 1.2rem 0;
  padding: 0.1rem 0 0.1rem 1.2rem;
  border-left: 3px solid var(--hair);
}
blockquote > :last-child, .callout > :last-child {
  margin-bottom: 0;
}
.callout {
  margin: 1.4rem 0;
  padding: 0.8rem 1.1rem;
  border-left: 4px solid var(--note);
  background: var(--note-paper);
  font-family: var(--sans);
  font-size: 0.92rem;
  line-height: 1.5;
}
.callout strong {
  font-weight: 600;
}
code, pre {
  font-family: ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", Menlo, monospace;
  font-size: 0.86em;
}
pre {
  padding: 0.8rem 1rem;
  background: var(--raised);
  border-radius: 4px;
  overflow-wrap: normal;
}
hr {
  border: 0;
  border-top: 1px solid var(--hair);
  margin: 2.5rem 0;
}
sub, sup {
  line-height: 0;
}
.footnotes {
  margin-top: 3.5rem;
  border-top: 1px solid var(--hair);
  font-size: 0.9rem;
}
.footnotes h2 {
  font-size: 1.1rem;
  margin-top: 1.2rem;
}
.skip, .unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip:focus {
  z-index: 3;
  width: auto;
  height: auto;
  margin: 0.5rem;
  padding: 0.5rem 1rem;
  clip-path: none;
  background: var(--paper);
}
:target {
  scroll-margin-top: 4.5rem;
}
@media (max-width: 40rem) {
  html {
    font-size: 100%;
  }
  main {
    padding: 1.5rem 1rem 3rem;
  }
  h1 {
    font-size: 1.7rem;
  }
  h2 {
    margin-top: 2.2rem;
  }
}
@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}
`;
