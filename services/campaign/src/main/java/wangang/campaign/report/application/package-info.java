/** Putting the report together. */
@NullMarked
package wangang.campaign.report.application;

import org.jspecify.annotations.NullMarked;
