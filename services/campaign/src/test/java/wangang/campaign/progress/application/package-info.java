@NullMarked
package wangang.campaign.progress.application;

import org.jspecify.annotations.NullMarked;
