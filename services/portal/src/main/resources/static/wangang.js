// What pages gain from scripts beyond htmx; everything works without.
(() => {
    'use strict';

    // A form whose choices take effect at once hides its button for those who have scripts.
    document.documentElement.classList.add('scripted');

    document.addEventListener('change', event => {
        const form = event.target.closest('form[data-instant]');
        if (form) {
            form.requestSubmit();
        }
    });

    // Sent twice by an impatient finger, a form goes out once.
    document.addEventListener('submit', event => {
        const form = event.target;
        if (form.method !== 'post' || form.hasAttribute('hx-post')) {
            return;
        }
        if (form.dataset.sent) {
            event.preventDefault();
        }
        form.dataset.sent = 'yes';
    });
    window.addEventListener('pageshow', () => {
        document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
    });

    // Suggestions: arrows move, Enter takes, Escape closes (WAI-ARIA combobox).
    document.addEventListener('keydown', event => {
        const input = event.target.closest('[role=combobox]');
        const list = input && document.getElementById(input.getAttribute('aria-controls'));
        if (!list) {
            return;
        }
        const options = [...list.querySelectorAll('[role=option]')];
        const at = options.findIndex(option => option.getAttribute('aria-selected') === 'true');
        const close = () => {
            list.replaceChildren();
            input.setAttribute('aria-expanded', 'false');
            input.removeAttribute('aria-activedescendant');
        };
        if (event.key === 'Escape' && options.length) {
            event.preventDefault();
            close();
        } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length) {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : -1;
            const next = options[(at + step + options.length) % options.length];
            options.forEach(option => option.setAttribute('aria-selected', String(option === next)));
            input.setAttribute('aria-activedescendant', next.id);
        } else if (event.key === 'Enter' && at >= 0) {
            event.preventDefault();
            take(input, options[at]);
            close();
        }
    });
    document.addEventListener('mousedown', event => {
        const option = event.target.closest('[role=option]');
        const list = option && option.closest('[role=listbox]');
        const input = list && document.querySelector(`[aria-controls="${list.id}"]`);
        if (input) {
            event.preventDefault();
            take(input, option);
            list.replaceChildren();
            input.setAttribute('aria-expanded', 'false');
        }
    });
    document.addEventListener('focusout', event => {
        const input = event.target.closest('[role=combobox]');
        const list = input && document.getElementById(input.getAttribute('aria-controls'));
        if (list) {
            setTimeout(() => list.replaceChildren(), 150);
            input.setAttribute('aria-expanded', 'false');
        }
    });
    document.addEventListener('htmx:afterSwap', event => {
        if (event.target.getAttribute('role') === 'listbox') {
            const input = document.querySelector(`[aria-controls="${event.target.id}"]`);
            input.setAttribute('aria-expanded', String(event.target.childElementCount > 0));
        }
    });

    // An option either fills the input, or is a code that goes into the field named by data-code.
    function take(input, option) {
        input.value = option.dataset.text;
        const code = input.dataset.code && document.getElementById(input.dataset.code);
        if (code) {
            code.value = option.dataset.value || '';
            code.dispatchEvent(new Event('change', {bubbles: true}));
        } else if (input.dataset.submit !== undefined) {
            input.form.requestSubmit();
        }
    }
})();
