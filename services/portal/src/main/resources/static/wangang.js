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

// Wishes in order: buttons and dragging move lines here; the order of the lines is what the form sends.
(() => {
    'use strict';

    const partsOf = element => {
        const root = element.closest('[data-wishes]');
        return root && {
            root,
            chosen: root.querySelector('[data-chosen]'),
            others: root.querySelector('[data-others]'),
        };
    };
    const nameOf = line => line.querySelector('[data-name]').textContent;
    const placeOf = line => [...line.parentElement.children].indexOf(line) + 1;
    const unitOf = root => root.dataset.place || '志愿';
    const say = (root, text) => {
        root.querySelector('[data-said]').textContent = text;
    };
    const settle = ({root, chosen}) => {
        root.querySelector('[data-none]').hidden = chosen.childElementCount > 0;
        root.querySelectorAll('li input[name=wishes]').forEach(input => {
            input.disabled = !chosen.contains(input);
        });
    };

    document.addEventListener('click', event => {
        const button = event.target.closest('[data-wishes] [data-move]');
        if (!button) {
            return;
        }
        event.preventDefault();
        const parts = partsOf(button);
        const {root, chosen, others} = parts;
        const line = button.closest('li');
        const list = line.parentElement;
        const near = line.nextElementSibling || line.previousElementSibling;
        const move = button.dataset.move;
        if (move === 'up' && line.previousElementSibling) {
            list.insertBefore(line, line.previousElementSibling);
        } else if (move === 'down' && line.nextElementSibling) {
            list.insertBefore(line.nextElementSibling, line);
        } else if (move === 'drop') {
            others.prepend(line);
        } else if (move === 'add') {
            if (chosen.childElementCount >= Number(root.dataset.most)) {
                say(root, `最多选 ${root.dataset.most} 个，请先去掉一个。`);
                return;
            }
            chosen.append(line);
        }
        settle(parts);
        if (move === 'up' || move === 'down') {
            button.focus();
            say(root, `${nameOf(line)}，第 ${placeOf(line)} ${unitOf(root)}`);
        } else {
            const next = near && near.querySelector(`[data-move=${move}]`);
            (next || root.querySelector('summary')).focus();
            say(root, move === 'add' ? `已加入：${nameOf(line)}，第 ${placeOf(line)} ${unitOf(root)}` : `已去掉：${nameOf(line)}`);
        }
    });

    // Dragging by the grip, with a mouse or a finger.
    let dragged = null;
    document.addEventListener('pointerdown', event => {
        const grip = event.target.closest('[data-chosen] [data-grip]');
        if (grip && event.button === 0) {
            event.preventDefault();
            dragged = grip.closest('li');
            dragged.classList.add('dragged');
            grip.setPointerCapture(event.pointerId);
        }
    });
    document.addEventListener('pointermove', event => {
        const under = dragged && document.elementFromPoint(event.clientX, event.clientY);
        const line = under && under.closest('[data-chosen] > li');
        if (line && line !== dragged && line.parentElement === dragged.parentElement) {
            const box = line.getBoundingClientRect();
            const after = event.clientY > box.top + box.height / 2;
            line.parentElement.insertBefore(dragged, after ? line.nextElementSibling : line);
        }
    });
    const drop = () => {
        if (dragged) {
            dragged.classList.remove('dragged');
            const {root} = partsOf(dragged);
            say(root, `${nameOf(dragged)}，第 ${placeOf(dragged)} ${unitOf(root)}`);
            dragged = null;
        }
    };
    document.addEventListener('pointerup', drop);
    document.addEventListener('pointercancel', drop);

    document.addEventListener('input', event => {
        if (event.target.matches('[data-look]')) {
            const words = event.target.value.trim().toLowerCase();
            partsOf(event.target).others.querySelectorAll('li').forEach(line => {
                line.hidden = words !== '' && !line.querySelector('.wish-text').textContent.toLowerCase().includes(words);
            });
        }
    });
    document.addEventListener('keydown', event => {
        if (event.key === 'Enter' && event.target.matches('[data-look]')) {
            event.preventDefault();
        }
    });
})();

// A name taken from the list joins the ticked ones above it.
(() => {
    'use strict';

    document.addEventListener('change', event => {
        const code = event.target;
        const group = code.dataset.adds && document.getElementById(code.dataset.adds);
        if (!group || !code.value) {
            return;
        }
        const input = document.querySelector(`[data-code="${code.id}"]`);
        let tick = group.querySelector(`input[value="${CSS.escape(code.value)}"]`);
        if (!tick) {
            const label = document.createElement('label');
            label.className = 'choice';
            tick = document.createElement('input');
            tick.type = 'checkbox';
            tick.name = code.dataset.name;
            tick.value = code.value;
            const name = document.createElement('span');
            name.textContent = input.value;
            label.append(tick, name);
            (group.querySelector('.ticks') || group).append(label);
        }
        tick.checked = true;
        code.value = '';
        input.value = '';
    });
})();

// A picked code that was added to a list: the field it was typed in is empty again, and the choice it belongs to is made.
(() => {
    'use strict';

    document.addEventListener('htmx:afterRequest', event => {
        if (!event.detail.successful) {
            return;
        }
        const {clears, checks} = event.target.dataset;
        if (clears) {
            document.getElementById(clears).value = '';
        }
        if (checks) {
            document.getElementById(checks).checked = true;
        }
    });
})();

// The live inbox: what is there already does not come twice, and a line made anew begins after what was received.
(() => {
    'use strict';

    const say = key => {
        const state = document.getElementById('live-state');
        if (state) {
            state.textContent = state.dataset[key];
        }
    };
    document.addEventListener('htmx:sseOpen', () => say('open'));
    document.addEventListener('htmx:sseError', () => say('broken'));
    document.addEventListener('htmx:sseBeforeMessage', event => {
        if (document.getElementById(`inbox-${event.detail.lastEventId}`)) {
            event.preventDefault();
        }
    });
    document.addEventListener('htmx:sseMessage', event => {
        const line = event.target.closest('[sse-connect]');
        line.setAttribute('sse-connect', `/me/stream?after=${encodeURIComponent(event.detail.lastEventId)}`);
        document.getElementById('inbox-empty')?.remove();
    });
})();
