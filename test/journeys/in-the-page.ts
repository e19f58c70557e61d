/**
 * What is asked of the page itself. It runs in the browser, where none of our types are: what needs the browser's own names
 * is kept as text.
 */
type Element = { getAttribute(name: string): string | null; readonly ownerDocument: { readonly activeElement: Element | null } };
export type InThePage = (element: Element) => boolean;

/** Whether the keyboard is there. */
export const isFocused: InThePage = (element) => element.ownerDocument.activeElement === element;

/** Whether the keyboard is on one of a group of radio buttons. Tab reaches only one of them; the arrows lead to the others. */
export const isGroupFocused: InThePage = (element) =>
  element.ownerDocument.activeElement?.getAttribute('name') === element.getAttribute('name');

/** What has the focus without showing it, if so. Radio buttons and boxes show it on their label. */
export const unseenFocus = `(() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing';
  const label = focused.nextElementSibling;
  const places = [getComputedStyle(focused), ...(label ? [getComputedStyle(label, '::before')] : [])];
  const isSeen = places.some((style) => (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
  return isSeen ? '' : focused.outerHTML.slice(0, 120);
})()`;

/** How many pixels the page is wider than the window. */
export const overhang = 'document.scrollingElement.scrollWidth - innerWidth';
