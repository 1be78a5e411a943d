package wangang.platform.security;

import java.util.List;

/**
 * A right that an API client may be given.
 *
 * @param name as tokens carry it (RFC 6749, 3.3)
 * @param meaning what it allows, in Chinese
 * @param calls method and path pattern of each, such as {@code GET /things/{id}}
 */
public record ApiScope(String name, String meaning, List<String> calls) {}
