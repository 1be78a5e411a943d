/** Policies: what may fit an employer, and the desk at which officers write them. */
@NullMarked
package wangang.portal.policy;

import org.jspecify.annotations.NullMarked;
