@NullMarked
package wangang.campaign.progress.domain;

import org.jspecify.annotations.NullMarked;
