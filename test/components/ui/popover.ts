/**
 * The popover of the platform, as far as the kit leans on it, for a DOM that has none: opening, closing, the toggle
 * event, and a button that opens the element it names. What browsers add (Esc, a click beside it) is theirs to test.
 */
export function installPopover(): void {
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      toggle(this, true);
    },
    hidePopover(this: HTMLElement) {
      toggle(this, false);
    },
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[popovertarget]') : null;
    const target = button && document.getElementById(button.getAttribute('popovertarget') ?? '');
    if (target) toggle(target, !target.hasAttribute('data-open'));
  });
}

function toggle(element: HTMLElement, open: boolean): void {
  if (element.hasAttribute('data-open') === open) return;
  element.toggleAttribute('data-open', open);
  element.dispatchEvent(Object.assign(new Event('toggle'), { newState: open ? 'open' : 'closed' }));
}
