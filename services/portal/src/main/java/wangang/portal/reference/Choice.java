package wangang.portal.reference;

/**
 * A row of a table that may be meant.
 *
 * @param hint what tells it from others of like name, such as the code or the city
 */
public record Choice(String code, String name, String hint) {}
