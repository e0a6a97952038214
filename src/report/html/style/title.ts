/** The head of the page, its contents, which stand beside the text where there is room, and the choice of a group. */
export const TITLE = `
.title {
  margin-bottom: 2.5rem;
  padding-bottom: 1.6rem;
  border-bottom: 2px solid var(--line);
  font-family: var(--sans);
}
.title img {
  display: block;
  max-width: min(14rem, 100%);
  max-height: 6rem;
  margin-bottom: 1.8rem;
}
.title h1 {
  font-size: 2.5rem;
  line-height: 1.15;
  margin-bottom: 0.8rem;
}
.title p {
  margin: 0.15rem 0;
  color: var(--muted);
}
.title .subtitle {
  margin-bottom: 1.2rem;
  color: var(--ink);
  font-size: 1.2rem;
  line-height: 1.4;
}
.contents {
  margin: 0 0 2.5rem;
  font: 0.9rem/1.45 var(--sans);
}
.contents-title {
  margin: 0 0 0.5rem;
  font-weight: 650;
}
.contents ol {
  margin: 0;
  padding: 0;
  list-style: none;
}
.contents ol ol {
  padding-left: 1rem;
}
.contents li {
  margin: 0;
}
.contents a {
  display: block;
  padding: 0.2rem 0;
  color: var(--ink);
  text-decoration: none;
}
.contents ol ol a {
  color: var(--muted);
}
.contents a:hover {
  color: var(--link);
  text-decoration: underline;
}
.controls {
  position: sticky;
  top: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.3rem 0.7rem;
  margin: 0 0 2rem;
  padding: 0.5rem 0;
  border-bottom: 1px solid var(--hair);
  background: var(--paper);
  font: 0.88rem/1.4 var(--sans);
}
.controls[hidden] {
  display: none;
}
.controls select {
  max-width: 100%;
  padding: 0.3rem 0.5rem;
  border: 1px solid var(--muted);
  border-radius: 4px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
}
.controls p {
  margin: 0;
  color: var(--muted);
}
@media screen and (min-width: 40.01rem) and (max-width: 81.99rem) {
  .contents > ol {
    columns: 2;
    column-gap: 2.5rem;
  }
  .contents > ol > li {
    break-inside: avoid;
  }
}
@media screen and (max-width: 40rem) {
  .contents ol ol {
    display: none;
  }
  .title h1 {
    font-size: 1.9rem;
  }
  .controls {
    position: static;
  }
}
@media screen and (min-width: 82rem) {
  body:has(.contents) main {
    margin-left: max(21rem, 50vw - 26rem);
    margin-right: auto;
  }
  .contents {
    position: fixed;
    top: 0;
    bottom: 0;
    left: max(1.5rem, 50vw - 46rem);
    width: 17rem;
    margin: 0;
    padding: 3rem 1rem 2rem 0.3rem;
    overflow-y: auto;
  }
}
`;
