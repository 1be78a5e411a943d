package wangang.portal.vacancy;

/**
 * That a vacancy's words were checked before it was published.
 *
 * @param rules version of the rules
 * @param overridden whether an officer let some of them pass
 */
record LegalMark(String rules, boolean overridden) {}
