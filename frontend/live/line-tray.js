// Lines that wait on this device. A line is kept here, under an id of its own, before it is sent, and forgotten once the server says that it
// is in the database. Nothing else is kept but the line that is half typed. After a day, or when somebody signs out, all of it is gone.
const LINES = 'alongside.lines.';
const DRAFT = 'alongside.draft.';
const DAY = 24 * 60 * 60 * 1000;
const SEND_AGAIN = 3000;
const SAY_WAITING = 1500;

function load(key, otherwise) {
    try {
        return JSON.parse(localStorage.getItem(key)) ?? otherwise;
    } catch {
        return otherwise;
    }
}

function store(key, value) {
    if (value === null || value.length === 0) {
        localStorage.removeItem(key);
    } else {
        localStorage.setItem(key, JSON.stringify(value));
    }
}

function forgetOld() {
    const old = Date.now() - DAY;
    Object.keys(localStorage).forEach((key) => {
        if (key.startsWith(LINES)) {
            store(key, load(key, []).filter((line) => line.at > old));
        } else if (key.startsWith(DRAFT) && load(key, { at: 0 }).at < old) {
            localStorage.removeItem(key);
        }
    });
}

class LineTray extends HTMLElement {
    connectedCallback() {
        forgetOld();
        this.lines = load(LINES + this.scope, []).map((line) => ({ ...line, sent: 0 }));
        this.setAttribute('aria-live', 'polite');
        this.place = this.parentElement;
        this.onKey = (event) => this.key(event);
        this.onPress = (event) => this.press(event);
        this.onInput = () => this.keepDraft();
        this.place.addEventListener('keydown', this.onKey, true);
        this.place.addEventListener('click', this.onPress, true);
        this.place.addEventListener('input', this.onInput);
        this.onOnline = () => this.work();
        window.addEventListener('online', this.onOnline);
        this.clock = setInterval(() => this.work(), 500);
        requestAnimationFrame(() => this.takeUpDraft());
        this.work();
    }

    disconnectedCallback() {
        clearInterval(this.clock);
        window.removeEventListener('online', this.onOnline);
        this.place?.removeEventListener('keydown', this.onKey, true);
        this.place?.removeEventListener('click', this.onPress, true);
        this.place?.removeEventListener('input', this.onInput);
    }

    get scope() {
        return this.getAttribute('scope');
    }

    get field() {
        return this.place?.querySelector('.writing-line');
    }

    key(event) {
        const plain = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing);
        if (event.key === 'Enter' && plain && event.composedPath().includes(this.field)) {
            this.enter('', event);
        }
    }

    press(event) {
        const button = event.target.closest?.('[data-kind]');
        if (button) {
            this.enter(button.dataset.kind, event);
        }
    }

    // An empty line is left to the server, which says what is missing.
    enter(kind, event) {
        const words = this.field?.value ?? '';
        if (words.trim() === '') {
            return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        const at = Date.now();
        const { sharing = '', point = '', category = 'minutes' } = this.dataset;
        this.lines.push({ id: crypto.randomUUID(), words, kind, point, category, sharing, at, sent: 0, note: '' });
        this.save();
        this.field.value = '';
        this.keepDraft();
        this.field.focus();
        this.work();
    }

    // What is half typed is told to the server twice a second while it changes, so that a device that stops loses no more than that.
    tellDraft() {
        const words = this.field?.value ?? '';
        if (this.told !== undefined && words !== this.told && navigator.onLine) {
            this.told = words;
            this.dispatchEvent(new CustomEvent('half-typed', { detail: { words } }));
        }
    }

    // One at a time, so that they arrive in the order in which they were typed. What is sent is also what finds out that the server can be
    // reached again, so nothing but the browser's own word holds it back; a line that arrives twice is kept once.
    work() {
        const first = this.lines.find((line) => line.note === '');
        if (first && navigator.onLine && Date.now() - first.sent > SEND_AGAIN) {
            first.sent = Date.now();
            const { id, words, kind, point, category, sharing } = first;
            const next = this.field?.value ?? '';
            this.dispatchEvent(new CustomEvent('line-entered', { detail: { id, words, kind, point, category, sharing, next } }));
        }
        this.tellDraft();
        this.draw();
    }

    kept(id) {
        this.lines = this.lines.filter((line) => line.id !== id);
        this.save();
        this.work();
    }

    giveBack(id, sentence) {
        const line = this.lines.find((each) => each.id === id);
        if (line && this.field && this.field.value === '') {
            this.field.value = line.words;
            this.kept(id);
        } else {
            this.askAgain(id, sentence);
        }
    }

    askAgain(id, sentence) {
        const line = this.lines.find((each) => each.id === id);
        if (line) {
            line.note = sentence;
            this.save();
            this.work();
        }
    }

    send(line) {
        line.note = '';
        line.sent = 0;
        line.sharing = this.dataset.sharing ?? '';
        this.save();
        this.work();
    }

    save() {
        store(LINES + this.scope, this.lines);
    }

    keepDraft() {
        const words = this.field?.value ?? '';
        if (words === '') {
            localStorage.removeItem(DRAFT + this.scope);
        } else {
            localStorage.setItem(DRAFT + this.scope, JSON.stringify({ words, at: Date.now() }));
        }
    }

    // What this device kept is as new as what the server kept, or newer: what was entered while nothing could be reached is half typed no more.
    // It is older where the same person has typed on another device since.
    takeUpDraft() {
        if (!this.field) {
            return;
        }
        const draft = load(DRAFT + this.scope, { words: '', at: 0 });
        const newer = draft.words !== '' && (draft.words.startsWith(this.field.value) || draft.at >= Number(this.dataset.kept ?? 0));
        this.told = this.field.value;
        if (this.lines.length > 0 || newer) {
            this.field.value = draft.words;
        }
    }

    draw() {
        const waiting = this.lines.filter((line) => line.note !== '' || Date.now() - line.at > SAY_WAITING);
        const drawn = JSON.stringify(waiting.map((line) => [line.id, line.note]));
        if (drawn === this.drawn) {
            return;
        }
        this.drawn = drawn;
        const list = document.createElement('ul');
        list.className = 'cards';
        waiting.forEach((line) => list.append(this.entry(line)));
        this.replaceChildren(...(waiting.length === 0 ? [] : [list]));
    }

    entry(line) {
        const entry = document.createElement('li');
        entry.className = 'item waiting';
        const words = document.createElement('p');
        words.textContent = line.words;
        const note = document.createElement('p');
        note.textContent = line.note === '' ? this.dataset.waiting : line.note;
        entry.append(words, note);
        if (line.note !== '') {
            entry.append(this.button(this.dataset.send, () => this.send(line)), this.button(this.dataset.drop, () => this.kept(line.id)));
        }
        return entry;
    }

    button(words, act) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = words;
        button.addEventListener('click', act);
        return button;
    }
}

customElements.define('line-tray', LineTray);
