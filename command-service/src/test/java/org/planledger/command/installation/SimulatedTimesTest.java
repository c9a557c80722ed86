package org.planledger.command.installation;
