@NullMarked
package wangang.campaign.interview.domain;

import org.jspecify.annotations.NullMarked;
