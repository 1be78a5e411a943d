@NullMarked
package wangang.campaign.reference.domain;

import org.jspecify.annotations.NullMarked;
