@NullMarked
package wangang.campaign.testing;

import org.jspecify.annotations.NullMarked;
