package wangang.legalcheck;

/** Characters that stand for others: traditional for simplified ones, dashes for a hyphen, capitals for small letters. */
final class Variants {

    private final char[] plain = new char[Character.MAX_VALUE + 1];

    /** @param pairs the variant and what it stands for, one pair after the other */
    Variants(String pairs) {
        for (int character = 0; character < plain.length; character++) {
            plain[character] = (char) character;
        }
        for (char capital = 'A'; capital <= 'Z'; capital++) {
            plain[capital] = Character.toLowerCase(capital);
        }
        if (pairs.length() % 2 != 0) {
            throw new IllegalArgumentException("variants are pairs of characters");
        }
        for (int at = 0; at < pairs.length(); at += 2) {
            plain[pairs.charAt(at)] = pairs.charAt(at + 1);
        }
    }

    char plain(char character) {
        return plain[character];
    }
}
