package wangang.vacancy.legality.domain;

/**
 * Words of a vacancy that the law forbids, or that need a look.
 *
 * @param code which law they touch, such as marriage-birth
 * @param blocks whether they keep it from being published; others are shown and recorded
 * @param field title, text, skills[n] or benefits[n]
 * @param start of the words in the field as it is kept, in UTF-16 units
 * @param end after the words
 * @param words as they are written
 * @param article of the law
 * @param explanation why, in plain Chinese
 * @param rewording what to write instead
 * @param overridable whether an officer may let them pass
 */
public record LegalFinding(
        String code,
        boolean blocks,
        String field,
        int start,
        int end,
        String words,
        String article,
        String explanation,
        String rewording,
        boolean overridable) {}
