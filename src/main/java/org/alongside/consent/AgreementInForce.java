package org.alongside.consent;

import java.nio.file.Path;
import java.sql.SQLException;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the sharing agreement on disk to the database, as the migrator, after each migration: the first one is in force at once, a later one that
 * differs waits until the administrator puts it in force.
 */
@Component
class AgreementInForce implements Callback {

    private final Path folder;

    AgreementInForce(@Value("${alongside.agreement-folder:config/consent}") Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        var files = AgreementFiles.read(folder);
        var json = JsonMapper.shared();
        try (var statement =
                context.getConnection().prepareStatement("select consent.meet_agreement(?::jsonb, ?::jsonb)")) {
            statement.setString(1, json.writeValueAsString(files.categories()));
            statement.setString(2, json.writeValueAsString(files.ceilings()));
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "the sharing agreement in " + folder + " could not be put in force", failed);
        }
    }

    @Override
    public String getCallbackName() {
        return "agreement in force";
    }
}
