/** What officers do with fairs. */
@NullMarked
package wangang.campaign.fair.application;

import org.jspecify.annotations.NullMarked;
