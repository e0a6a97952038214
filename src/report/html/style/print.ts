/** On paper: A4, nothing torn apart that can be kept together, nothing that only a screen can do. */
export const PRINT = `
@page {
  size: A4;
  margin: 2.4cm 2.2cm 2.4cm 2.6cm;
  @bottom-center {
    content: counter(page);
    font: 9pt sans-serif;
    color: #555;
  }
}
@page title {
  @bottom-center {
    content: none;
  }
}
@media print {
  html {
    font-size: 10.5pt;
  }
  body {
    line-height: 1.5;
    orphans: 3;
    widows: 3;
  }
  main {
    max-width: none;
    padding: 0;
  }
  main > p, main > ul, main > ol, main > blockquote, main > .callout, main > section, figcaption {
    max-width: none;
  }
  .title {
    page: title;
    padding-top: 5cm;
    border-bottom: 0;
  }
  .title h1 {
    font-size: 24pt;
    padding-bottom: 0.5cm;
    border-bottom: 1.5pt solid var(--line);
  }
  .contents > ol {
    columns: 2;
    column-gap: 2.5em;
  }
  .contents a {
    padding: 1pt 0;
  }
  h1, h2, h3, h4, h5, h6, caption {
    break-after: avoid;
    break-inside: avoid;
  }
  h2 {
    margin-top: 20pt;
  }
  tr, tbody[data-group], .drawing, blockquote, .callout, li {
    break-inside: avoid;
  }
  div.scroll {
    overflow: visible;
    background: none;
  }
  table {
    font-size: 8.5pt;
    border-bottom-width: 1.2pt;
  }
  tbody:first-of-type > tr:nth-child(-n + 2), tbody:last-of-type > tr:nth-last-child(-n + 3):not(:last-child) {
    break-after: avoid;
  }
  thead {
    display: table-header-group;
  }
  thead th, thead td {
    border-top-width: 1.2pt;
    border-bottom-width: 0.6pt;
  }
  th, td {
    padding: 2.5pt 4pt;
  }
  table:has(th:nth-child(8)) td.figure {
    white-space: normal;
  }
  table:not(:has(tbody tr:nth-child(16))) {
    break-inside: avoid;
  }
  .word {
    min-width: 7em;
  }
  td.figure {
    overflow-wrap: normal;
  }
  th:last-child, td:last-child {
    padding-right: 0.2rem;
  }
  /* Chromium draws no button where it repeats the head of a table on the next page. */
  th button {
    display: contents;
  }
  .drawing svg {
    min-width: 0;
    max-height: 21cm;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  caption > span {
    max-width: none;
  }
  .skip, .unseen, #tip, th button::after, .data-footnote-backref, .controls label, .controls select {
    display: none;
  }
  .controls:has(#shown:empty) {
    display: none;
  }
  .controls {
    position: static;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .callout {
    border: 0.6pt solid var(--note);
    border-left-width: 3pt;
    background: none;
  }
}
`;
