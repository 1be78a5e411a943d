/** Drafts that the law keeps from being published, and an officer's decision about them. */
@NullMarked
package wangang.portal.office.legality;

import org.jspecify.annotations.NullMarked;
