/** How rows are kept, for every feature. */
@NullMarked
package wangang.campaign.persistence;

import org.jspecify.annotations.NullMarked;
