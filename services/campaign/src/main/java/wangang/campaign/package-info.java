/** Campaigns, who and what takes part in them, and what they achieve. */
@NullMarked
package wangang.campaign;

import org.jspecify.annotations.NullMarked;
