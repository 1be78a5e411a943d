@NullMarked
package wangang.campaign.school.domain;

import org.jspecify.annotations.NullMarked;
