package wangang.jobseeker.file.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What may stand in a text of a file. */
final class Texts {

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern IDENTITY_CARD = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");

    private Texts() {}

    static boolean isLine(String text, int longest) {
        return !text.isBlank() && fits(text, longest) && text.codePoints().noneMatch(Character::isISOControl);
    }

    static boolean isProse(String text, int longest) {
        return fits(text, longest)
                && text.codePoints()
                        .noneMatch(character -> Character.isISOControl(character)
                                && character != '\n'
                                && character != '\r'
                                && character != '\t');
    }

    /** A mobile number, an e-mail address or the number of an identity card, also in full-width characters. */
    static boolean revealsContact(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return MOBILE.matcher(plain).find()
                || E_MAIL.matcher(plain).find()
                || IDENTITY_CARD.matcher(plain).find();
    }

    private static boolean fits(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
}
