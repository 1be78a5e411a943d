@NullMarked
package wangang.campaign.handout.domain;

import org.jspecify.annotations.NullMarked;
