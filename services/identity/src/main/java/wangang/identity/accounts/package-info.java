/** Accounts of people, officers and machines; passwords, registration, lock-out. */
@NullMarked
package wangang.identity.accounts;

import org.jspecify.annotations.NullMarked;
