@NullMarked
package wangang.campaign.handout.application;

import org.jspecify.annotations.NullMarked;
