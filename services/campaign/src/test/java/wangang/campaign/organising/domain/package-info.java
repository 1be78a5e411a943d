@NullMarked
package wangang.campaign.organising.domain;

import org.jspecify.annotations.NullMarked;
