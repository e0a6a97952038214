/**
 * Tables of three lines, figures under figures. A table wider than the page scrolls in its frame, whose edges darken where
 * there is more, and its first column stays.
 */
export const TABLES = `
figure {
  margin: 2rem 0;
}
.scroll {
  overflow-x: auto;
  margin: 1.2rem 0 1.6rem;
}
div.scroll {
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) 0 0 / 2rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 40%, transparent) 100% 0 / 2rem 100% no-repeat local,
    linear-gradient(to right, var(--shade), transparent) 0 0 / 0.6rem 100% no-repeat scroll,
    linear-gradient(to left, var(--shade), transparent) 100% 0 / 0.6rem 100% no-repeat scroll;
}
figure > .scroll {
  margin: 0;
}
table {
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  border-bottom: 2px solid var(--line);
  font: 0.88rem/1.4 var(--sans);
  font-variant-numeric: lining-nums tabular-nums;
}
caption, figcaption {
  font: 0.92rem/1.45 var(--sans);
  text-align: left;
}
caption {
  padding-bottom: 0.5rem;
  caption-side: top;
}
caption > span {
  display: inline-block;
  position: sticky;
  left: 0;
  max-width: min(42rem, 100vw - 2rem);
}
figcaption {
  margin-top: 0.7rem;
  max-width: 42rem;
}
th, td {
  padding: 0.35rem 0.7rem;
  vertical-align: top;
  text-align: left;
  font-weight: 400;
}
th:first-child, td:first-child {
  padding-left: 0.2rem;
}
thead th, thead td {
  border-top: 2px solid var(--line);
  border-bottom: 1px solid var(--line);
  vertical-align: bottom;
  font-weight: 600;
  line-height: 1.3;
}
.word {
  min-width: 6.5rem;
}
.figure {
  text-align: right;
}
td.figure {
  white-space: nowrap;
}
thead .figure {
  overflow-wrap: break-word;
}
tbody th {
  font-weight: 500;
}
tbody + tbody > tr:first-child > * {
  border-top: 1px solid var(--hair);
}
tbody tr:hover > * {
  background: var(--raised);
}
th button {
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: inherit;
  cursor: pointer;
  overflow-wrap: inherit;
}
th button::after {
  content: "";
  display: inline-block;
  width: 0.42rem;
  height: 0.68rem;
  margin: 0 -0.64rem 0 0.22rem;
  background: var(--muted);
  clip-path: polygon(50% 0, 100% 42%, 0 42%, 0 58%, 100% 58%, 50% 100%, 0 58%, 0 42%);
}
th button:hover {
  color: var(--link);
}
th[aria-sort="ascending"] button::after {
  background: var(--ink);
  clip-path: polygon(50% 0, 100% 42%, 0 42%);
}
th[aria-sort="descending"] button::after {
  background: var(--ink);
  clip-path: polygon(0 58%, 100% 58%, 50% 100%);
}
@media screen {
  th:first-child {
    position: sticky;
    left: 0;
    max-width: min(18rem, 45vw);
    background: var(--paper);
  }
}
`;
