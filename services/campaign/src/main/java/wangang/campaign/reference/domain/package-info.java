/** The shipped reference tables that codes are checked against and named by. */
@NullMarked
package wangang.campaign.reference.domain;

import org.jspecify.annotations.NullMarked;
