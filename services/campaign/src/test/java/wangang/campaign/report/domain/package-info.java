@NullMarked
package wangang.campaign.report.domain;

import org.jspecify.annotations.NullMarked;
