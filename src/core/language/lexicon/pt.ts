import type { Lexicon } from "../concept";

export const pt: Lexicon = {
  common: "o os do da dos das de que em na nas um uma é com não seu sua ao à você pelo pela são até mais foi para por",
  wayOut: "cancelar",
  sure: "certeza seguro segura realmente",
  words: {
    either: "ou",
    lapsed: "expirou expirado expirada caducou caducado caducada venceu vencido vencida",
    "gift+subscription": "doaç* donativo donativos",
    "end+settled": "cancelamento_agendado cancelamento_programado",
    "failure+aborted": "tente_novamente tentar_novamente",
    fresh: "novo nova criar adicionar",
    refuse: "recusar rejeitar",
    "end+renewal":
      "interromper_os_pagamentos interrompa_os_pagamentos parar_os_pagamentos parar_pagamentos parar_de_pagar deixar_de_pagar cancelar_débito_direto cancelar_o_débito_direto anular_débito_direto anular_o_débito_direto parar_os_débitos parar_as_cobranças pare_os_pagamentos pare_as_cobranças interromper_as_cobranças interrompa_as_cobranças parar_cobranças deixe_de_pagar bloquear_renovação bloquear_a_renovação retirar_a_renovação retirar_renovação tirar_a_renovação eliminar_a_renovação eliminar_renovação excluir_a_renovação excluir_renovação não_prolongar_os_lugares não_prolongar_lugares não_estender_a_licença não_estender_a_assinatura não_estender_a_subscrição não_estender_o_contrato não_estender_o_plano não_estender_os_lugares não_estender_licença não_estender_contrato não_estender_plano não_estender_assinatura não_estender_subscrição não_estender_lugares remover_a_cobrança_recorrente remover_a_cobranças_recorrentes remover_as_cobrança_recorrente remover_as_cobranças_recorrentes remover_o_débito_automático remover_o_débito_direto remover_cobrança_recorrente remover_cobranças_recorrentes remover_débito_automático remover_débito_direto retirar_a_cobrança_recorrente retirar_a_cobranças_recorrentes retirar_as_cobrança_recorrente retirar_as_cobranças_recorrentes retirar_o_débito_automático retirar_o_débito_direto retirar_cobrança_recorrente retirar_cobranças_recorrentes retirar_débito_automático retirar_débito_direto tirar_a_cobrança_recorrente tirar_a_cobranças_recorrentes tirar_as_cobrança_recorrente tirar_as_cobranças_recorrentes tirar_o_débito_automático tirar_o_débito_direto tirar_cobrança_recorrente tirar_cobranças_recorrentes tirar_débito_automático tirar_débito_direto eliminar_a_cobrança_recorrente eliminar_a_cobranças_recorrentes eliminar_as_cobrança_recorrente eliminar_as_cobranças_recorrentes eliminar_o_débito_automático eliminar_o_débito_direto eliminar_cobrança_recorrente eliminar_cobranças_recorrentes eliminar_débito_automático eliminar_débito_direto revogar_a_autorização_de_débito revogar_autorização_de_débito revogar_a_ordem_permanente revogar_ordem_permanente revogar_o_mandato revogar_mandato_sepa revogue_a_autorização_de_débito revogue_autorização_de_débito revogue_a_ordem_permanente revogue_ordem_permanente revogue_o_mandato revogue_mandato_sepa retirar_a_autorização_de_débito retirar_autorização_de_débito retirar_a_ordem_permanente retirar_ordem_permanente retirar_o_mandato retirar_mandato_sepa cancelar_a_autorização_de_débito cancelar_autorização_de_débito cancelar_a_ordem_permanente cancelar_ordem_permanente cancelar_o_mandato cancelar_mandato_sepa revogar_o_débito_direto revogar_débito_direto terminar_o_débito_direto terminar_débito_direto encerrar_o_débito_direto encerrar_débito_direto",
    atonce: "imediatamente imediato imediata de_imediato",
    "ended+deed": "cancelou interrompeu anulou rescindiu",
    tier: "premium serviço serviços plus",
    "back+keep": "mudei_de_ideia",
    "ended+you":
      "cancelaste anulaste deixou_de_apoiar deixou_de_doar deixou_de_patrocinar deixaste_de_apoiar deixaste_de_doar deixaste_de_patrocinar",
    portal: "portal",
    "me+ability": "quero desejo pretendo gostava_de",
    tofree:
      "passará_a_ser_gratuita passará_a_ser_gratuito ficará_gratuita ficará_gratuito ao_plano_gratuito para_o_plano_gratuito ao_plano_grátis para_o_plano_grátis à_versão_gratuita para_a_versão_gratuita ao_plano_free para_o_plano_free",
    "end+sever": "rescindir rescinde rescinda rescisão",
    not: "não não_é não_se nunca jamais nenhum nenhuma ninguém nada nem tampouco",
    end: "cancelar cancela cancele cancelem cancelo cancelas canceles cancelares cancelá_la cancelamento* cancelar_se cancelará anular anula anule anulação anulações encerrar encerre encerramento encerrará terminação término_da término_do interromper interrompe interrompa interrupção cessar cesse cessação parar pare desinscrever* descadastrar* desassinar desvincular denúncia_do_contrato dar_baixa quero_cancelar_minha quero_cancelar_a quero_cancelar_meu quero_cancelar_o cancelar_inscrição cancelar_a_inscrição cancelar_minha_inscrição anular_inscrição irá_cancelar vai_cancelar irá_encerrar vai_encerrar vão_cancelar terminar descontinuar descontinue suspender_definitivamente suspensão_definitiva interromper_definitivamente desistir desista desisto abandone renunciar renuncie revogar revogue pôr_fim ponha_fim por_fim_a deixar_expirar deixar_caducar deixar_vencer deixe_expirar deixe_caducar deixe_vencer não_prolongar desligamento rescindo denúncia_do_seu_contrato denúncia_do_teu_contrato denúncia_deste_contrato",
    "end+subscription":
      "sair_do_plano deixar_de_apoiar parar_de_apoiar cancelar_afiliação cancelar_a_afiliação cancele_a_afiliação encerrar_afiliação encerrar_a_afiliação terminar_afiliação terminar_a_afiliação cancelar_filiação cancelar_a_filiação encerrar_filiação encerrar_a_filiação sair_do_premium sair_do_plus sair_do_clube sair_da_assinatura sair_da_subscrição sair_da_associação sair_do_programa_de_membros saia_do_clube saia_do_premium retirar_compromisso retirar_o_compromisso cancelar_compromisso cancelar_o_compromisso anular_compromisso anular_o_compromisso retirar_promessa retirar_a_promessa retirar_apoio retirar_o_apoio retirar_o_meu_apoio retirar_meu_apoio retirar_doação retirar_a_doação deixar_de_doar deixe_de_doar não_doar_mais deixar_de_contribuir parar_de_contribuir pare_de_contribuir pare_de_apoiar deixe_de_apoiar deixar_de_ser_membro deixar_de_ser_sócio deixar_de_ser_sócia deixar_de_ser_assinante deixar_de_ser_associado deixar_de_ser_subscritor deixar_de_assinar deixar_a_assinatura abandonar_o_clube não_ser_mais_membro denunciar_o_contrato denunciar_contrato denuncie_o_contrato denúncia_de_contrato fim_do_contrato fim_de_contrato desativar_o_serviço desativar_serviço desative_o_serviço desligar_o_serviço desativar_premium desativar_o_premium desative_o_premium desligamento_do_clube termine_a_subscrição termine_o_contrato abrir_mão_do_plano abrir_mão_da_assinatura abrir_mão_do_premium abrir_mão_dos_benefícios desistir_da_inscrição desistir_do_ginásio desistir_da_academia desistir_da_matrícula desistir_do_curso desistir_das_aulas largar_as_aulas largar_minhas_aulas largar_aulas deixar_as_aulas deixar_as_minhas_aulas deixar_minhas_aulas deixar_aulas abandonar_as_aulas abandonar_as_minhas_aulas abandonar_minhas_aulas abandonar_aulas deixar_o_curso deixar_o_ginásio deixar_a_academia deixar_a_escola_de_música largar_o_curso largar_o_ginásio largar_a_academia largar_a_escola_de_música abandonar_o_curso abandonar_o_ginásio abandonar_a_academia abandonar_a_escola_de_música fim_das_aulas fim_da_assinatura fim_da_subscrição fim_da_adesão encerrar_as_aulas encerrar_minhas_aulas encerrar_as_minhas_aulas encerrar_aulas terminar_as_aulas terminar_minhas_aulas terminar_as_minhas_aulas terminar_aulas finalizar_as_aulas finalizar_minhas_aulas finalizar_as_minhas_aulas finalizar_aulas encerrar_o_pacote encerrar_pacote cancelar_o_pacote cancelar_pacote remover_o_pacote remover_pacote sair_do_tarifário sair_do_contrato sair_do_meu_plano sair_do_programa_de_sócios minha_saída_do_clube saída_do_plano suspender_de_vez parar_de_vez tirar_meu_plano tirar_meu_premium tirar_meu_apoio tirar_meu_pacote tirar_o_meu_plano tirar_o_meu_premium tirar_o_meu_apoio tirar_o_meu_pacote tirar_o_premium tirar_o_apoio tirar_o_pacote remover_meu_premium remover_o_meu_plano remover_o_meu_premium remover_o_meu_apoio remover_o_meu_pacote remover_o_premium retirar_meu_plano retirar_meu_premium retirar_meu_pacote retirar_o_meu_plano retirar_o_meu_pacote retirar_o_premium retirar_o_pacote não_quero_mais_caixas não_receber_mais_caixas não_quero_receber_mais_caixas cancelar_as_minhas_caixas cancelar_as_caixas parar_as_minhas_caixas parar_as_caixas desinscrever_o_meu_educando desinscrever_meu_filho desinscrever_o_meu_filho desinscrever_minha_filha retirar_o_meu_educando retirar_meu_filho retirar_o_meu_filho retirar_minha_filha cancelar_a_mensalidade cancelar_minha_mensalidade cancelar_a_minha_mensalidade cancelar_mensalidade anular_a_mensalidade anular_minha_mensalidade anular_a_minha_mensalidade anular_mensalidade encerrar_a_mensalidade encerrar_minha_mensalidade encerrar_a_minha_mensalidade encerrar_mensalidade cancelar_meu_seguro cancelar_o_meu_seguro cancelar_o_seguro anular_meu_seguro anular_o_meu_seguro anular_o_seguro rescindir_meu_seguro rescindir_o_meu_seguro rescindir_o_seguro pedido_de_cancelamento_do_seguro cancelamento_do_seguro anulação_do_seguro rescisão_do_seguro demissão_de_sócio demissão_de_sócia demissão_de_membro demissão_de_associado demitir_me_de_sócio demitir_me_de_sócia demitir_me_de_membro demitir_me_de_associado pedir_desligamento pedir_exoneração solicitar_exoneração retirar_o_patrocínio retirar_o_apadrinhamento retirar_o_mecenato retirar_o_donativo retirar_a_contribuição retirar_meu_patrocínio retirar_meu_apadrinhamento retirar_meu_mecenato retirar_meu_donativo retirar_minha_contribuição retirar_minha_doação retirar_o_meu_patrocínio retirar_o_meu_apadrinhamento retirar_o_meu_mecenato retirar_o_meu_donativo retirar_a_minha_contribuição retirar_a_minha_doação retirar_contribuição retirar_patrocínio retirar_apadrinhamento retirar_mecenato retirar_donativo finalizar_a_assinatura finalizar_a_inscrição_de_membro finalizar_a_subscrição finalizar_o_contrato finalizar_o_apadrinhamento finalizar_o_patrocínio finalizar_minha_assinatura finalizar_minha_inscrição_de_membro finalizar_minha_subscrição finalizar_assinatura finalizar_inscrição_de_membro finalizar_contrato finalizar_apadrinhamento finalizar_patrocínio finalizar_subscrição concluir_a_assinatura concluir_a_inscrição_de_membro concluir_a_subscrição concluir_o_contrato concluir_o_apadrinhamento concluir_o_patrocínio concluir_minha_assinatura concluir_minha_inscrição_de_membro concluir_minha_subscrição concluir_assinatura concluir_inscrição_de_membro concluir_contrato concluir_apadrinhamento concluir_patrocínio concluir_subscrição não_patrocinar não_apadrinhar não_contribuir deixar_de_patrocinar deixar_de_apadrinhar não_apoiar sair_da_academia sair_do_ginásio desligar_me_da_academia desligar_me_do_ginásio desvincular_me_da_academia desvincular_me_do_ginásio deixar_a_licença_expirar deixar_a_licença_caducar deixar_a_licença_vencer deixar_o_plano_expirar deixar_o_plano_caducar deixar_o_plano_vencer deixar_o_contrato_expirar deixar_o_contrato_caducar deixar_o_contrato_vencer finalizar_doação finalizar_a_doação finalizar_esta_doação finalizar_plano deixar_de_financiar",
    ended:
      "cancelad* cancelámos anulad* rescindid* encerrad* interrompid* desativad* desactivad* desativámos desativou desligad* descadastrad* desinscrit* revogad* removid* excluíd* eliminad* inativad*",
    "ended+done":
      "está_cancelad* está_anulad* está_desativad* está_desactivad* está_encerrad* está_desligad* é_cancelad*",
    "ended+future": "cancelaremos encerraremos",
    off: "desativar desativa desative desativo desativação desactivar desactive desactivação desligar desligue desabilitar desabilite",
    on: "ativar ative ative_a ativa_a ativa_o ativação activar active activação ligar ligue habilitar habilite ativad* activad* habilitad*",
    "on+renewal": "ativa_renovação",
    delete:
      "excluir exclua exclui exclusão eliminar elimine elimina eliminação apagar apague apaga deletar delete remover remova remove remoção",
    "delete+account":
      "fechar_conta fechar_a_conta fechar_minha_conta fechar_a_minha_conta fechar_sua_conta fechamento_da_conta",
    keep: "manter mantenha mantém mantê_la conservar conserve ficar fique fico permanecer permaneça continuar_com_os_benefícios continuar_no continuar_na quero_continuar vou_ficar",
    "keep+subscription":
      "continuar_assinante continuar_assinando continuar_sendo_assinante continuar_inscrito continuar_subscrito continuar_a_ser_membro continuar_sendo_membro continuar_com_o_premium continuar_com_premium seguir_assinando continuar_como_assinante continuar_como_membro continuar_como_sócio continuar_como_subscritor continuar_doando continuar_apoiando continuar_a_apoiar",
    "keep+you":
      "continuar_usando continuar_a_usar continuar_utilizando continuar_a_utilizar continuar_acessando continuar_a_aceder continuar_aproveitando continuar_a_desfrutar continuar_desfrutando continuar_a_ter continuar_tendo ficar_com fique_com",
    back: "voltar volte volta retornar regressar fechar feche fecha agora_não neste_momento_não talvez_mais_tarde talvez_depois mais_tarde outra_hora não_obrigado não_obrigada não_por_enquanto por_enquanto_não deixar_para_lá ignorar dispensar descartar ainda sair_sem_cancelar voltar_à_conta voltar_para_a_conta voltar_para_minha_conta voltar_à_minha_conta voltar_para_conta",
    resume:
      "reativar reative reativa reativação reativad* reactivar reactive reactivação reactivad* retomar retome retoma retomad* retomada restaurar restaure restauração restaurad* restabelecer restabeleça restabelecid* recuperar recupere desfazer desfaça reverter reiniciar continuará seguirá permanecerá_ativ* prosseguirá não_está_mais_cancelad* já_não_está_cancelad* ativar_novamente ative_novamente ativar_de_novo ativar_outra_vez",
    "resume+subscription":
      "reassinar reassine assinar_novamente assine_novamente assinar_de_novo voltar_a_assinar voltar_a_subscrever subscrever_novamente subscrever_de_novo ressubscrever resubscrever continuar_assinatura continuar_a_assinatura continuar_subscrição continuar_a_subscrição voltar_a_doar volte_a_doar doar_novamente doar_de_novo voltar_a_apoiar apoiar_novamente voltar_a_contribuir voltar_a_ser_membro",
    pause:
      "pausa pausar pause pausad* suspender suspenda suspende suspensão suspens* congelar congele colocar_em coloque_em pôr_em desativado_temporariamente desativada_temporariamente interrompido_temporariamente interrompida_temporariamente desligado_temporariamente desligada_temporariamente temporariamente_desativado temporariamente_desativada temporariamente_interrompido temporariamente_interrompida temporariamente_desligado temporariamente_desligada",
    confirm:
      "confirmar confirme confirma confirmo confirmação sim ok okay está_bem certo entendi tenho_certeza tenho_a_certeza de_acordo validar",
    attest: "confirmamos mensagem_confirma e_mail_confirma email_confirma",
    settled:
      "confirmad* processad* concluíd* completad* registad* registrad* efetuad* efectuad* efetivad* realizad* finalizad* sucesso corretamente correctamente",
    effect:
      "entra_em_vigor entrará_em_vigor entram_em_vigor efetivo efetiva efectivo efectiva terá_efeito produz_efeito produzirá_efeitos surtirá_efeito com_efeito",
    proceed:
      "enviar envie finalizar finalize concluir conclua completar complete mesmo_assim de_qualquer_forma de_qualquer_maneira ainda_assim submeter",
    manage:
      "gerenciar gerencie gerir gira gestão gerenciamento administrar administre modificar modifique alterar altere mudar mude trocar editar edite atualizar atualize actualizar ajustar configurações definições preferências",
    show: "ver veja mostrar exibir visualizar consultar consulte abrir abra",
    "show+billing":
      "informações_de_cobrança informações_de_faturamento informações_de_faturação dados_de_cobrança dados_de_faturação dados_de_faturamento",
    accept:
      "aceitar aceite_a aceito aceitar_a obter obtenha ganhar resgatar resgate aplicar aplique aproveitar aproveite usufruir",
    export:
      "exportar exporte exportação baixar baixe transferir_os_meus transferir_os_seus descarregar download downloads",
    subscription:
      "assinatura assinaturas subscrição subscrições plano planos contrato contratos adesão membership associação licenç* hospedagem alojamento hosting vpn doar promessa apoio contribuição_mensal contribuições_mensais contribuição_recorrente contribuições_recorrentes contribuição_periódica contribuição_regular inscrição_de_membro inscrição_de_sócio quota_de_sócio clube_de_assinatura clube_de_assinaturas apólice apólices passe_mensal passe_anual passe_premium meu_passe seu_passe teu_passe pacote_de_filmes pacote_de_canais pacote_de_hospedagem pacote_de_dados pacote_de_alojamento pacote_de_tv pacote_família pacote_familiar pacote_premium pacote_básico meu_pacote seu_pacote quota_mensal quota_anual quotas_mensais minha_quota mensalidade_escolar mensalidade_da_academia mensalidade_do_ginásio mensalidade_do_clube tarifário tarifários apadrinhamento apadrinhamentos patrocínio patrocínios mecenato caixa_mensal caixa_semanal caixas_mensais caixas_semanais cesta_semanal matrícula_mensal espaço_adicional armazenamento_extra contribuição contribuições",
    "your+subscription": "sua_inscrição tua_inscrição",
    member:
      "assinante assinantes membro membros subscritor subscritora subscrito subscrita inscrito inscrita sócio associado apoiador apoiadora apoiadores mecenas padrinho madrinha patrocinador patrocinadora doador_mensal apoia",
    trial:
      "teste testes trial período_de_teste período_de_avaliação avaliação_gratuita período_experimental experiência_gratuita período_de_experiência período_de_experimentação versão_de_avaliação avaliação_grátis experimentação teste_grátis a_assinatura_de_teste a_assinatura_de_avaliação a_subscrição_de_teste a_subscrição_de_avaliação",
    renewal:
      "renovaç* autorrenovaç* auto_renovação renovações pagamento_recorrente pagamentos_recorrentes cobrança_recorrente cobranças_recorrentes pagamento_automático pagamentos_automáticos cobrança_automática cobranças_automáticas débito_automático débitos_automáticos faturação_automática faturamento_automático faturação_recorrente pagamento_periódico pagamentos_periódicos cobrança_periódica cobranças_periódicas renovar_automaticamente",
    renews: "renov* renova_se renovar_se renovar_se_á prorrog* prolongará prolongado prolongada",
    "not+renews": "não_se_renova não_se_renovará não_se_renove não_se_irá_renovar",
    billing:
      "cobrança cobranças faturamento faturação facturação fatura faturas recibo recibos faturad* faturado nota_fiscal",
    payment:
      "pagamento pagamentos pagar cobrad* cobrado cobrar cobraremos cartão cartões débito débitos debitad* será_cobrad* serão_cobrad* será_debitad* serão_debitad* serás_cobrad* será_faturad* dados_de_pagamento informações_de_pagamento mensalidade mensalidades",
    refund: "reembolso* reembols* estorno",
    "again+payment":
      "mais_cobranças nova_cobrança novas_cobranças novos_pagamentos outras_cobranças cobranças_futuras futuras_cobranças",
    account: "conta contas perfil",
    order: "pedido pedidos compra compras reserva reservas encomenda encomendas",
    data: "dados cofre conversas chats informações arquivo arquivos ficheiro ficheiros",
    offer:
      "oferta ofertas desconto* promoção promoções promo cupom cupão cupões % grátis gratuito gratuita gratuitos gratuitas cobrado_hoje cobrada_hoje cobrado_agora cobrada_agora cobrado_nada_hoje debitado_hoje",
    reason: "por_que motivo motivos razão razões feedback pesquisa inquérito opinião comentários",
    elsewhere:
      "carregamento envio upload convite convites evento eventos consulta_médica agendamento* marcação transferência* comentário alterações alteração mudança mudanças amizade amigo amigos alerta* lembrete* resposta* importar importação busca buscar pesquisar mensagem mensagens publicaç* publicação post tarefa tarefas trabalho trabalhos viagem viagens corrida bilhete bilhetes ticket* ingresso ingressos passagem passagens chamado reunião reuniões entrega entregas visita aula aulas sessão sessões e_mail e_mails email emails correio outro outra outros outras anterior anteriores antigo antiga antigos uma_de_suas uma_das_suas assinaturas_canceladas subscrições_canceladas planos_cancelados uma_assinatura_cancelada uma_subscrição_cancelada opção opções complemento complementos adicional adicionais módulo módulos extra extras seguro seguros roaming lista_de_espera atualização atualizações upgrade filtro filtros formulário seleção anexo presente presentear oferecer solicitação_de_amizade pedido_de_amizade notificação checkout removido_do removida_do removido_de mudança_para mudança_de_plano todos_os_membros processo_de_assinatura esta_alteração compartilhamento compartilhamentos compartilhar partilha partilhas partilhar próxima_caixa a_próxima_caixa abandonar_o_grupo abandonar_grupo abandonar_o_carrinho abandonar_carrinho abandonar_a_página abandonar_página revogar_o_acesso revogar_o_consentimento revogar_acesso revogar_consentimento revogue_o_acesso revogue_o_consentimento revogue_acesso revogue_consentimento desistir_da_compra desistir_do_pedido desistir_da_viagem",
    request: "solicitação solicitações solicitar solicite solicito solicitem requerimento requerer",
    "request+end":
      "pedido_de_cancelamento pedido_de_rescisão pedido_de_encerramento pedido_de_anulação quero_cancelar desejo_cancelar pretendo_cancelar pedir_cancelamento pedir_o_cancelamento peça_o_cancelamento peço_o_cancelamento pedir_rescisão pedir_a_rescisão pedir_anulação pedir_a_anulação",
    question:
      "? tem_certeza tem_a_certeza certeza_de_que gostaria_de deseja_cancelar_sua não_pode_ser_desfeita irreversível",
    howto:
      "como o_que_acontece o_que_acontecerá o_que_significa que_acontece onde qual quais posso devo quanto por_que_devo",
    me: "eu meu minha meus minhas me mim",
    condition:
      "quando caso uma_vez assim_que logo_que desde_que enquanto ao_cancelar ao_confirmar ao_clicar ao_continuar ao_prosseguir ao_desativar ao_encerrar ao_anular cancelando confirmando verifique verificar certifique_se confira_se não_é_verdade falso se_for se_tiver se_houver se_estiver se_fizer se_quiser se_desejar se_pretender se_mudar se_optar se_decidir se_precisar se_clicar se_escolher se_selecionar se_aceitar se_recusar se_pagar se_perder se_sair se_fechar se_deletar se_trocar se_alterar se_reativar se_suspender se_pausar se_interromper se_rescindir se_anular se_ocorrer se_falhar se_deixar se_voltar se_mantiver se_usar se_nada se_nenhum se_nenhuma se_isso se_este se_esta se_esse se_essa se_ainda se_já se_alguém se_algo se_ele se_ela se_houve se_foi se_tem se_tens se_pode tocando selecionando em_caso caso_contrário senão após_o_pagamento mediante ao_recebermos até_que enquanto_não no_recebimento parece_que ao_mudar ao_alterar ao_trocar mudando_de",
    "condition+ability":
      "se_não se_você se_cancelar se_cancelares se_eliminar se_excluir se_confirmar se_continuar se_prosseguir se_desativar se_encerrar se_o se_a se_os se_as se_seu se_sua a_menos_que a_não_ser salvo_se exceto_se caso_você caso_não caso_o se_tu se_ao se_fechares se_eliminares se_quiseres se_confirmares se_apagar se_remover se_pagamento se_meu se_minha se_teu se_tua se_qualquer se_todos se_todas se_nós",
    "not+condition": "sem",
    ability:
      "pode podes podem possa poder poderá poderás poderia permite permitem permitir queremos quer queres deseja desejas precisa precisas preciso necessita deve deves deverá é_preciso é_necessário é_possível por_favor para_cancelar para_encerrar para_anular para_confirmar para_terminar para_rescindir para_desativar para_evitar para_interromper clique clica clicar toque pressione prima escolha selecione seleccione seleciona selecionar gostaríamos gostaria",
    failure:
      "erro erros falha falhas falhou falharam problema* impossível não_foi_possível não_é_possível não_conseguimos não_conseguiu não_pode não_podemos não_podes não_pôde_ser não_podem deu_errado correu_mal saiu_errado tenta_novamente tente_de_novo tente_mais_tarde recusad* negad* malsucedid* rejeitad*",
    attempt:
      "pendente pendentes processando a_processar processamento solicitado solicitada solicitou em_andamento em_curso em_processo em_análise prestes tentativa* em_breve brevemente estamos_cancelando estamos_a_cancelar a_ser_cancelada sendo",
    step: "passo passos etapa etapas última_etapa mais_um_passo último_passo falta_pouco quase só_falta para_concluir para_finalizar para_completar",
    future:
      "será serão irá vai vão vamos ficará programad* agendad* marcada_para marcado_para prevista previsto definida_para",
    again: "mais novamente de_novo outra_vez nunca_mais voltará voltaremos voltarão",
    "not+again": "já_não deixará_de deixou_de deixa_de",
    done: "foi foram sido tem_sido já está_agora já_está está_atualmente estão são fica ficou temos agora_está",
    you: "você vocês tu és tens vós",
    expires:
      "expira expirará expiram vence vencerá caduca termina terminará acaba acabará encerra finaliza finalizará cessa cessará termina_se terminar_se encerra_se irá_expirar vai_expirar irá_terminar vai_terminar acesso_até disponível_até perderá_o_acesso deixa_de_vigorar deixará_de_vigorar deixa_de_estar_em_vigor último_dia_da_sua último_dia_do_seu último_dia_da_tua último_dia_do_teu",
    until: "até no_final_do_período no_fim_do_período ao_final_do_período ao_fim_do_período",
    over: "terminou terminad* acabou acabado chegou_ao_fim chegado_ao_fim findou encerrou encerrou_se ficará_sem_efeito fica_sem_efeito ficou_sem_efeito",
    signin:
      "iniciar_sessão inicie_sessão início_de_sessão fazer_login faça_login entrar acessar_conta acessar_minha_conta aceder_à_conta login",
    signup:
      "registar_se registre_se registrar_se registe_se cadastre_se cadastrar_se criar_conta criar_uma_conta criar_a_conta crie_sua_conta crie_uma_conta assine_já assine_agora subscrever_agora subscreva_já experimente_grátis",
    signout:
      "terminar_sessão termine_sessão terminar_a_sessão encerrar_sessão encerrar_a_sessão fazer_logout logout desconectar sair_da_conta finalizar_sessão",
    password: "senha senhas palavra_passe palavras_passe palavra_de_passe",
    letter:
      "newsletter* boletim boletins lista_de_e_mails lista_de_emails lista_de_e_mail e_mails_promocionais novidades",
    public:
      "termos_de_serviço termos_de_uso termos_do_serviço termos_e_condições termos_de_utilização condições_gerais política_de_privacidade preços tarifas faq perguntas_frequentes fórum fóruns comunidade avaliações blog incidente comunicado centro_de_ajuda central_de_ajuda tradução traduzir tradutor política_de_cancelamento políticas_de_cancelamento",
    history: "histórico atividade atividades actividade registro_de_atividades registo_de_atividade",
    "elsewhere+history": "notificações",
    mailbox: "caixa_de_entrada rascunhos enviados itens_enviados lixeira lixo webmail spam",
    your: "teu tua teus tuas seu sua seus suas vosso vossa",
    third:
      "dele dela deles delas irmã irmão amiga colega esposa esposo marido mulher filho filha parceiro parceira mãe pai pelo_cliente pela_cliente pelo_usuário pelo_utilizador pelo_assinante seu_canal teu_canal o_cliente o_assinante do_cliente de_um_cliente do_usuário um_dos_seus_assinantes um_dos_seus_apoiadores um_dos_seus_membros um_dos_seus_subscritores um_dos_seus_inscritos um_dos_teus_assinantes um_dos_teus_apoiadores um_dos_teus_membros um_dos_teus_subscritores seus_assinantes seus_apoiadores seus_subscritores um_assinante um_apoiador um_subscritor um_doador pelo_banco pelo_seu_banco",
    after: "depois após antes",
    whenever:
      "a_qualquer_momento em_qualquer_momento a_qualquer_altura em_qualquer_altura quando_quiser quando_quiseres quando_desejar sempre_que_quiser",
    anyone: "um uma qualquer cada",
    switch: "migrou mudou_para migrado migrada substituíd* passou_para_o",
    idle: "sem_compromisso sem_fidelidade sem_fidelização sem_custo sem_custos sem_multa sem_aviso_prévio sem_problemas a_seu_pedido ao_seu_pedido a_teu_pedido conforme_solicitado conforme_pedido como_solicitado como_pediu como_você_solicitou como_pediste conforme_seu_pedido conforme_o_seu_pedido como_resultado assim_como bem_como tal_como período_de_faturamento período_de_faturação período_de_cobrança ciclo_de_faturamento ciclo_de_faturação ciclo_de_cobrança período_de_pagamento período_pago período_já_pago mais_de mais_do_que mais_que mais_informações saiba_mais saber_mais em_conta segundo_plano taxa_de_cancelamento multa_de_cancelamento prazo_de_cancelamento direito_de_rescisão período_em_curso mês_em_curso ano_em_curso ciclo_em_curso até_breve até_logo no_entanto_isso em_caso_algum neste_caso nesse_caso partilha_de_carros compartilhamento_de_carros de_partilha_de_carros",
    active: "ativo ativa ativos ativas activo activa em_vigor vigente inalterado inalterada sem_alterações não_mudou",
    join: "e mas porém porque pois no_entanto entretanto contudo portanto então embora apesar_de",
    "off+renewal": "remover_renovação remover_a_renovação tirar_renovação",
    "end+condition": "cancele_hoje cancele_antes cancele_até cancela_hoje cancela_antes",
    "accept+offer": "quero_a_oferta quero_o_desconto quero_desconto quero_meu_desconto",
    "end+trial":
      "finalizar_avaliação_gratuita finalizar_a_avaliação_gratuita finalizar_teste finalizar_o_teste finalizar_período_de_teste finalizar_o_período_de_teste finalizar_trial sair_do_teste sair_do_período_de_teste",
    "me+end": "não_quero_mais já_não_quero não_desejo_mais não_pretendo_mais",
    "billing+payment":
      "forma_de_pagamento formas_de_pagamento método_de_pagamento métodos_de_pagamento meio_de_pagamento meios_de_pagamento",
    "not+payment":
      "não_há_pagamentos_recorrentes não_há_cobranças_recorrentes não_existem_pagamentos_recorrentes nenhum_pagamento_recorrente nenhuma_cobrança_recorrente",
    "theirs+subscription": "a_assinatura_de a_subscrição_de a_doação_de",
    "member+you": "apoias",
    "pause+subscription":
      "pular_a_próxima_caixa pular_a_próxima_entrega pular_a_próxima_semana pular_a_próxima_box pular_próxima_caixa pular_próxima_entrega pular_próxima_semana pular_próxima_box pular_esta_caixa pular_esta_entrega pular_esta_semana pular_esta_box pular_a_caixa pular_a_entrega pular_a_semana pular_a_box saltar_a_próxima_caixa saltar_a_próxima_entrega saltar_a_próxima_semana saltar_a_próxima_box saltar_próxima_caixa saltar_próxima_entrega saltar_próxima_semana saltar_próxima_box saltar_esta_caixa saltar_esta_entrega saltar_esta_semana saltar_esta_box saltar_a_caixa saltar_a_entrega saltar_a_semana saltar_a_box trancar_a_matrícula trancar_a_mensalidade trancar_a_inscrição trancar_minha_matrícula trancar_minha_mensalidade trancar_minha_inscrição trancar_a_minha_matrícula trancar_a_minha_mensalidade trancar_a_minha_inscrição trancar_matrícula trancar_mensalidade trancar_inscrição",
    "manage+subscription":
      "alterar_o_valor alterar_valor mudar_o_valor mudar_valor ajustar_o_valor ajustar_valor editar_o_valor editar_valor",
    "export+data":
      "baixar_meus_recibos_de_doação baixar_meus_recibos_de_donativos baixar_meus_comprovantes_de_doação baixar_os_meus_recibos_de_doação baixar_os_meus_recibos_de_donativos baixar_os_meus_comprovantes_de_doação baixar_os_recibos_de_doação baixar_os_recibos_de_donativos baixar_os_comprovantes_de_doação baixar_recibos_de_doação baixar_recibos_de_donativos baixar_comprovantes_de_doação descarregar_meus_recibos_de_doação descarregar_meus_recibos_de_donativos descarregar_meus_comprovantes_de_doação descarregar_os_meus_recibos_de_doação descarregar_os_meus_recibos_de_donativos descarregar_os_meus_comprovantes_de_doação descarregar_os_recibos_de_doação descarregar_os_recibos_de_donativos descarregar_os_comprovantes_de_doação descarregar_recibos_de_doação descarregar_recibos_de_donativos descarregar_comprovantes_de_doação transferir_meus_comprovantes_de_doação transferir_os_meus_recibos_de_doação transferir_os_meus_recibos_de_donativos transferir_os_meus_comprovantes_de_doação transferir_os_comprovantes_de_doação transferir_recibos_de_doação transferir_recibos_de_donativos transferir_comprovantes_de_doação",
    "proceed+onward":
      "continuar continue prosseguir prossiga prosseguimento avançar avance próximo próxima seguinte pular saltar continuar_para continuar_com continuar_e seguir_com seguir_em_frente",
    "proceed+end+onward":
      "continuar_cancelando prosseguir_cancelando prosseguir_para_cancelar prossiga_para_cancelar continue_para_cancelar avançar_para_cancelar seguir_para_cancelar",
    "signout+leave": "sair",
    leave: "deixar ir_embora deixar_nos nos_deixar saindo",
    "end+leave": "abandonar",
    helpful: "útil ajudou",
    forgood: "definitivamente permanentemente em_definitivo",
    begin: "começar iniciar começar_agora",
    "signup+begin": "assinar_agora",
    lower: "downgrade* rebaixar",
    "elsewhere+more": "mais_opções mais_ações opções_para outras_opções",
    assist: "ajudá_lo ajudá_la ajudar_você te_ajudar ajudar_te ajudar_hoje",
  },
};
