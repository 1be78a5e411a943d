/** Who may have which handout, and where it is loaded from. */
@NullMarked
package wangang.campaign.handout.application;

import org.jspecify.annotations.NullMarked;
