package wangang.legalcheck;

/**
 * Something that the law forbids or that needs a look.
 *
 * @param code of the rule family, such as {@code marriage-birth}
 * @param field whose text it is in; of the terms {@code pay.min}
 * @param start of the span in that text, in UTF-16 units as it was given
 * @param end after the span
 * @param span that states it, as it was written
 * @param rule which pattern of the family found it
 * @param article cited to the employer
 * @param explanation in plain Chinese
 * @param rewording lawful wording to use instead
 * @param overridable whether an officer may let it pass, with a reason
 */
public record Finding(
        String code,
        Severity severity,
        String field,
        int start,
        int end,
        String span,
        String rule,
        String article,
        String explanation,
        String rewording,
        boolean overridable) {}
