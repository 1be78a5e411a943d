@NullMarked
package wangang.campaign.fair.domain;

import org.jspecify.annotations.NullMarked;
