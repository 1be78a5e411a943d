package wangang.portal.reference;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody typed to find a name: characters, pinyin, initials, or a mixture; the end may be missing. */
final class Typed {

    /** Places in the text are bits of a long. */
    private static final int LONGEST = Long.SIZE - 2;

    private final String text;
    private final long goal;

    Typed(String typed) {
        var folded = fold(typed).replaceAll("[\\s']+", "");
        this.text = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        this.goal = 1L << text.length();
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    /** How far a folded name is from what is meant: 0 the very name, 1 and 2 its beginning, 3 and 4 inside; -1 not at all. */
    int distance(String name) {
        if (name.equals(text)) {
            return 0;
        }
        if (name.startsWith(text)) {
            return 1;
        }
        if (spells(name, 0)) {
            return 2;
        }
        if (name.contains(text)) {
            return 3;
        }
        for (int from = 1; from < name.length() && text.length() > 1; from++) {
            if (spells(name, from)) {
                return 4;
            }
        }
        return -1;
    }

    private boolean spells(String name, int from) {
        long places = 1;
        for (int at = from; at < name.length() && places != 0; at++) {
            places = step(places, name.charAt(at));
            if ((places & goal) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the typed text may stand after one more character of the name. */
    private long step(long places, char character) {
        long next = 0;
        for (long rest = places; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            if (text.charAt(at) == character) {
                next |= 1L << (at + 1);
            }
            for (var sound : Readings.of(character)) {
                next |= sounded(at, sound);
            }
        }
        return next;
    }

    private long sounded(int at, String sound) {
        long next = 0;
        if (text.startsWith(sound, at)) {
            next |= 1L << (at + sound.length());
        } else if (sound.startsWith(text.substring(at))) {
            next |= goal;
        }
        if (text.charAt(at) == sound.charAt(0)) {
            next |= 1L << (at + 1);
            if (sound.length() > 2 && sound.charAt(1) == 'h' && text.startsWith("h", at + 1)) {
                next |= 1L << (at + 2);
            }
        }
        return next;
    }
}
