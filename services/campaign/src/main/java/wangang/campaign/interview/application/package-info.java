/** What officers, employers, people and the clock do with interviews. */
@NullMarked
package wangang.campaign.interview.application;

import org.jspecify.annotations.NullMarked;
