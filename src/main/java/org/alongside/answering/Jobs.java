package org.alongside.answering;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.alongside.action.Leavers;
import org.alongside.actor.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the round is made: every minute, on one of the nodes. Owners who have left are let go of before anybody is written to. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    @Bean
    RecurringTask<Void> writeToAgencies(Leavers leavers, ReachRound reach, WritingRound round) {
        return Tasks.recurring("write-to-agencies", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> {
                    Viewers.runAs(Links.JOB, leavers::letGo);
                    reach.go();
                    round.go();
                });
    }
}
