/** Booths of employers at fairs: what is shown, who interviews when, where they stand. */
@NullMarked
package wangang.campaign.booth.domain;

import org.jspecify.annotations.NullMarked;
