package wangang.acceptance.pages;

/**
 * Somebody who can sign in on the pages.
 *
 * @param id the account's id
 */
record Account(String id, String name, String password) {}
