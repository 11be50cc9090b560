import type { Lexicon } from "../concept";

export const pt: Lexicon = {
  common: "o os do da dos das de que em na nas um uma é com não seu sua ao à você pelo pela são até mais foi para por",
  words: {
    "end+settled": "cancelamento_agendado cancelamento_programado",
    "failure+aborted": "tente_novamente tentar_novamente",
    fresh: "novo nova criar adicionar",
    refuse: "recusar rejeitar",
    "end+renewal":
      "interromper_os_pagamentos interrompa_os_pagamentos parar_os_pagamentos parar_pagamentos parar_de_pagar deixar_de_pagar cancelar_débito_direto cancelar_o_débito_direto anular_débito_direto anular_o_débito_direto cancelar_débito_automático parar_os_débitos parar_as_cobranças pare_os_pagamentos pare_as_cobranças interromper_as_cobranças interrompa_as_cobranças parar_cobranças deixe_de_pagar bloquear_renovação bloquear_a_renovação",
    atonce: "imediatamente imediato imediata de_imediato",
    "ended+deed": "cancelou interrompeu anulou rescindiu",
    tier: "premium serviço serviços plus",
    "back+keep": "mudei_de_ideia",
    "ended+you": "cancelaste anulaste",
    portal: "portal",
    "me+ability": "quero desejo pretendo gostava_de",
    tofree:
      "ao_plano_gratuito para_o_plano_gratuito ao_plano_grátis para_o_plano_grátis à_versão_gratuita para_a_versão_gratuita ao_plano_free para_o_plano_free",
    "end+sever": "rescindir rescinde rescinda rescisão",
    not: "não não_é não_se nunca jamais nenhum nenhuma ninguém nada nem tampouco",
    end: "cancelar cancela cancele cancelem cancelo cancelas canceles cancelares cancelá_la cancelamento* cancelar_se cancelará anular anula anule anulação anulações encerrar encerre encerramento encerrará terminação término_da término_do interromper interrompe interrompa interrupção cessar cesse cessação parar pare desinscrever* descadastrar* desassinar desvincular denúncia_do_contrato dar_baixa quero_cancelar_minha quero_cancelar_a quero_cancelar_meu quero_cancelar_o cancelar_inscrição cancelar_a_inscrição cancelar_minha_inscrição anular_inscrição irá_cancelar vai_cancelar irá_encerrar vai_encerrar vão_cancelar terminar descontinuar descontinue suspender_definitivamente suspensão_definitiva interromper_definitivamente",
    "end+subscription":
      "terminar_subscrição terminar_a_subscrição terminar_plano desistir_da_assinatura desistir_do_plano desistir_da_subscrição sair_do_plano terminar_a_minha_subscrição terminar_contrato terminar_o_contrato terminar_assinatura deixar_de_apoiar não_apoiar_mais parar_de_apoiar cancelar_apoio cancelar_seu_apoio cancelar_o_apoio cancelar_afiliação cancelar_a_afiliação cancele_a_afiliação encerrar_afiliação encerrar_a_afiliação terminar_afiliação terminar_a_afiliação cancelar_filiação cancelar_a_filiação encerrar_filiação encerrar_a_filiação sair_do_premium sair_do_plus sair_do_clube sair_do_clube_de_membros sair_da_assinatura sair_da_subscrição sair_da_associação sair_do_programa_de_membros saia_do_clube saia_do_premium retirar_compromisso retirar_o_compromisso retirar_compromisso_de_doação cancelar_compromisso cancelar_o_compromisso cancelar_compromisso_de_doação anular_compromisso anular_o_compromisso retirar_promessa retirar_a_promessa retirar_apoio retirar_o_apoio retirar_o_meu_apoio retirar_meu_apoio retirar_doação retirar_a_doação deixar_de_doar deixe_de_doar não_doar_mais não_contribuir_mais deixar_de_contribuir parar_de_contribuir pare_de_contribuir pare_de_apoiar deixe_de_apoiar encerrar_apoio encerrar_o_apoio anular_apoio anular_o_apoio terminar_apoio terminar_o_apoio deixar_de_ser_membro deixar_de_ser_sócio deixar_de_ser_sócia deixar_de_ser_assinante deixar_de_ser_associado deixar_de_ser_subscritor deixar_de_assinar deixar_a_assinatura abandonar_o_plano abandonar_a_assinatura abandonar_o_clube não_ser_mais_membro denunciar_o_contrato denunciar_contrato denuncie_o_contrato denúncia_de_contrato fim_do_contrato fim_de_contrato desativar_o_serviço desativar_serviço desative_o_serviço desligar_o_serviço desativar_assinatura desativar_a_assinatura desative_a_assinatura desativar_subscrição desativar_a_subscrição desativar_plano desativar_o_plano desative_o_plano desativar_premium desativar_o_premium desative_o_premium desligamento_do_clube desligamento_da_associação terminar_o_plano terminar_a_assinatura terminar_adesão terminar_a_adesão termine_a_subscrição termine_o_contrato desistir_do_contrato desista_do_plano",
    "proceed+end":
      "continuar_cancelando continuar_a_cancelar prosseguir_cancelando prosseguir_para_cancelar continuar_para_cancelar prossiga_para_cancelar continue_para_cancelar avançar_para_cancelar seguir_para_cancelar prosseguir_para_o_cancelamento avançar_para_o_cancelamento",
    ended:
      "cancelad* cancelámos anulad* rescindid* encerrad* interrompid* desativad* desactivad* desativámos desativou desligad* descadastrad* desinscrit* revogad* removid* excluíd* eliminad* inativad*",
    "ended+done":
      "está_cancelad* está_anulad* está_desativad* está_desactivad* está_encerrad* está_desligad* estão_cancelad* é_cancelad* foi_cancelad*",
    "ended+future":
      "será_cancelad* serão_cancelad* será_encerrad* será_desativad* será_anulad* será_interrompid* cancelaremos encerraremos será_cancelado",
    off: "desativar desativa desative desativo desativação desactivar desactive desactivação desligar desligue desabilitar desabilite",
    on: "ativar ative ative_a ativa_a ativa_o ativação activar active activação ligar ligue habilitar habilite ativad* activad* habilitad*",
    "on+renewal": "ativar_renovação ativa_renovação",
    delete:
      "excluir exclua exclui exclusão eliminar elimine elimina eliminação apagar apague apaga deletar delete remover remova remove remoção",
    "delete+account":
      "fechar_conta fechar_a_conta fechar_minha_conta fechar_a_minha_conta fechar_sua_conta encerramento_de_conta encerramento_da_conta fechamento_da_conta",
    keep: "manter mantenha mantém mantê_la conservar conserve ficar fique fico permanecer permaneça continuar_com_os_benefícios continuar_no continuar_na quero_continuar",
    "keep+subscription":
      "continuar_assinante continuar_assinando continuar_sendo_assinante continuar_inscrito continuar_subscrito continuar_a_ser_membro continuar_sendo_membro continuar_com_minha_assinatura continuar_com_a_assinatura continuar_com_a_subscrição continuar_com_meu_plano continuar_com_o_plano continuar_com_o_premium continuar_com_premium seguir_assinando continuar_como_assinante continuar_como_membro continuar_como_sócio continuar_como_subscritor continuar_doando continuar_a_doar continuar_apoiando continuar_a_apoiar",
    "keep+you":
      "continuar_usando continuar_a_usar continuar_utilizando continuar_a_utilizar continuar_acessando continuar_a_aceder continuar_aproveitando continuar_a_desfrutar continuar_desfrutando continuar_a_ter continuar_tendo ficar_com fique_com",
    back: "voltar volte volta retornar regressar fechar feche fecha agora_não neste_momento_não talvez_mais_tarde talvez_depois mais_tarde outra_hora não_obrigado não_obrigada não_por_enquanto por_enquanto_não deixar_para_lá ignorar dispensar descartar ainda sair_sem_cancelar voltar_à_conta voltar_para_a_conta voltar_para_minha_conta voltar_à_minha_conta voltar_para_conta",
    resume:
      "reativar reative reativa reativação reativad* reactivar reactive reactivação reactivad* retomar retome retoma retomad* retomada restaurar restaure restauração restaurad* restabelecer restabeleça restabelecid* recuperar recupere desfazer desfaça reverter reiniciar continuará seguirá permanecerá_ativ* prosseguirá não_está_mais_cancelad* já_não_está_cancelad* ativar_novamente ative_novamente ativar_de_novo ativar_outra_vez",
    "resume+subscription":
      "reassinar reassine assinar_novamente assine_novamente assinar_de_novo voltar_a_assinar voltar_a_subscrever subscrever_novamente subscrever_de_novo ressubscrever resubscrever continuar_assinatura continuar_a_assinatura continuar_subscrição continuar_a_subscrição voltar_a_doar volte_a_doar doar_novamente doar_de_novo voltar_a_apoiar apoiar_novamente voltar_a_contribuir voltar_a_ser_membro",
    pause:
      "pausa pausar pause pausad* suspender suspenda suspende suspensão suspens* congelar congele colocar_em coloque_em pôr_em",
    confirm:
      "confirmar confirme confirma confirmo confirmação sim ok okay está_bem certo entendi tenho_certeza tenho_a_certeza de_acordo validar",
    attest: "confirmamos mensagem_confirma e_mail_confirma email_confirma",
    settled:
      "confirmad* processad* concluíd* completad* registad* registrad* efetuad* efectuad* efetivad* realizad* finalizad* sucesso corretamente correctamente",
    effect:
      "entra_em_vigor entrará_em_vigor entram_em_vigor efetivo efetiva efectivo efectiva terá_efeito produz_efeito produzirá_efeitos surtirá_efeito com_efeito",
    proceed:
      "continuar continue prosseguir prossiga prosseguimento avançar avance próximo próxima seguinte enviar envie finalizar finalize concluir conclua completar complete pular saltar mesmo_assim de_qualquer_forma de_qualquer_maneira ainda_assim continuar_para continuar_com continuar_e seguir_com seguir_em_frente submeter",
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
      "assinatura assinaturas subscrição subscrições plano planos contrato contratos adesão membership associação doaç* licenç* hospedagem alojamento hosting vpn doar promessa apoio donativo donativos contribuição_mensal contribuições_mensais contribuição_recorrente contribuições_recorrentes contribuição_periódica contribuição_regular inscrição_de_membro inscrição_de_sócio quota_de_sócio clube_de_assinatura clube_de_assinaturas",
    "your+subscription": "sua_inscrição tua_inscrição",
    member:
      "assinante assinantes membro membros subscritor subscritora subscrito subscrita inscrito inscrita sócio associado",
    trial:
      "teste testes trial período_de_teste período_de_avaliação avaliação_gratuita período_experimental experiência_gratuita período_de_experiência período_de_experimentação versão_de_avaliação avaliação_grátis experimentação teste_grátis a_assinatura_de_teste a_assinatura_de_avaliação a_subscrição_de_teste a_subscrição_de_avaliação",
    renewal:
      "renovaç* autorrenovaç* auto_renovação renovações pagamento_recorrente pagamentos_recorrentes cobrança_recorrente cobranças_recorrentes pagamento_automático pagamentos_automáticos cobrança_automática cobranças_automáticas débito_automático débitos_automáticos faturação_automática faturamento_automático faturação_recorrente pagamento_periódico pagamentos_periódicos cobrança_periódica cobranças_periódicas renovar_automaticamente",
    renews: "renov* renova_se renovar_se renovar_se_á",
    "not+renews": "não_se_renova não_se_renovará não_se_renove não_se_irá_renovar",
    billing:
      "cobrança cobranças faturamento faturação facturação fatura faturas recibo recibos faturad* faturado nota_fiscal",
    payment:
      "pagamento pagamentos pagar cobrad* cobrado cobrar cobraremos cartão cartões débito débitos debitad* será_cobrad* serão_cobrad* será_debitad* serão_debitad* serás_cobrad* será_faturad* dados_de_pagamento informações_de_pagamento mensalidade mensalidades",
    refund: "reembolso* reembols* estorno",
    "again+payment":
      "mais_cobranças mais_cobrado mais_cobrada nova_cobrança novas_cobranças mais_pagamentos novos_pagamentos outras_cobranças cobranças_futuras voltará_a_cobrar voltaremos_a_cobrar voltará_a_ser_cobrad* voltará_a_pagar haverá_mais_cobranças haverá_novas_cobranças haverá_mais_pagamentos futuras_cobranças",
    account: "conta contas perfil",
    order: "pedido pedidos compra compras reserva reservas encomenda encomendas",
    data: "dados cofre conversas chats informações arquivo arquivos ficheiro ficheiros",
    offer:
      "oferta ofertas desconto* promoção promoções promo cupom cupão cupões % grátis gratuito gratuita gratuitos gratuitas cobrado_hoje cobrada_hoje cobrado_agora cobrada_agora cobrado_nada_hoje debitado_hoje",
    reason: "por_que motivo motivos razão razões feedback pesquisa inquérito opinião comentários",
    elsewhere:
      "carregamento envio upload convite convites evento eventos consulta_médica agendamento* marcação transferência* comentário alterações alteração mudança mudanças amizade amigo amigos alerta* lembrete* resposta* importar importação busca buscar pesquisar mensagem mensagens publicaç* publicação post tarefa tarefas trabalho trabalhos viagem viagens corrida bilhete bilhetes ticket* ingresso ingressos passagem passagens chamado reunião reuniões entrega entregas visita aula aulas sessão sessões e_mail e_mails email emails correio outro outra outros outras anterior anteriores antigo antiga antigos uma_de_suas uma_das_suas assinaturas_canceladas subscrições_canceladas planos_cancelados uma_assinatura_cancelada uma_subscrição_cancelada opção opções complemento complementos adicional adicionais módulo módulos extra extras seguro seguros roaming lista_de_espera atualização atualizações upgrade filtro filtros formulário seleção anexo presente presentear oferecer solicitação_de_amizade pedido_de_amizade notificação checkout removido_do removida_do removido_de mudança_para mudança_de_plano todos_os_membros processo_de_assinatura esta_alteração compartilhamento compartilhamentos compartilhar partilha partilhas partilhar",
    request: "solicitação solicitações solicitar solicite solicito solicitem requerimento requerer",
    "request+end":
      "pedido_de_cancelamento pedido_de_rescisão pedido_de_encerramento pedido_de_anulação solicitação_de_cancelamento quero_cancelar desejo_cancelar pretendo_cancelar pedir_cancelamento pedir_o_cancelamento peça_o_cancelamento peço_o_cancelamento pedir_rescisão pedir_a_rescisão pedir_anulação pedir_a_anulação requerer_cancelamento requerer_o_cancelamento",
    question:
      "? tem_certeza tem_a_certeza certeza_de_que gostaria_de deseja_cancelar_sua não_pode_ser_desfeita irreversível",
    howto:
      "como o_que_acontece o_que_acontecerá o_que_significa que_acontece onde qual quais posso devo quanto por_que_devo",
    me: "eu meu minha meus minhas me mim",
    condition:
      "quando caso uma_vez assim_que logo_que desde_que enquanto ao_cancelar ao_confirmar ao_clicar ao_continuar ao_prosseguir ao_desativar ao_encerrar ao_anular cancelando confirmando verifique verificar certifique_se confira_se não_é_verdade falso se_for se_tiver se_houver se_estiver se_fizer se_quiser se_desejar se_pretender se_mudar se_optar se_decidir se_precisar se_clicar se_escolher se_selecionar se_aceitar se_recusar se_pagar se_perder se_sair se_fechar se_deletar se_trocar se_alterar se_reativar se_suspender se_pausar se_interromper se_rescindir se_anular se_ocorrer se_falhar se_deixar se_voltar se_mantiver se_usar se_nada se_nenhum se_nenhuma se_isso se_este se_esta se_esse se_essa se_ainda se_já se_alguém se_algo se_ele se_ela se_houve se_foi se_tem se_tens se_pode tocando selecionando em_caso caso_contrário senão após_o_pagamento mediante ao_recebermos até_que enquanto_não no_recebimento parece_que",
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
    over: "terminou terminad* acabou acabado chegou_ao_fim chegado_ao_fim findou encerrou encerrou_se",
    signin:
      "iniciar_sessão inicie_sessão início_de_sessão fazer_login faça_login entrar acessar_conta acessar_minha_conta aceder_à_conta login",
    signup:
      "registar_se registre_se registrar_se registe_se cadastre_se cadastrar_se criar_conta criar_uma_conta criar_a_conta crie_sua_conta crie_uma_conta assine_já assine_agora assinar_agora subscrever_agora subscreva_já experimente_grátis",
    signout:
      "terminar_sessão termine_sessão terminar_a_sessão encerrar_sessão encerrar_a_sessão sair fazer_logout logout desconectar sair_da_conta finalizar_sessão",
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
      "dele dela deles delas irmã irmão amiga colega esposa esposo marido mulher filho filha parceiro parceira mãe pai pelo_cliente pela_cliente pelo_usuário pelo_utilizador pelo_assinante seu_canal teu_canal o_cliente o_assinante do_cliente de_um_cliente do_usuário",
    after: "depois após antes",
    whenever:
      "a_qualquer_momento em_qualquer_momento a_qualquer_altura em_qualquer_altura quando_quiser quando_quiseres quando_desejar sempre_que_quiser",
    anyone: "um uma qualquer cada",
    switch: "migrou mudou_para migrado migrada substituíd* passou_para_o",
    idle: "sem_compromisso sem_fidelidade sem_fidelização sem_custo sem_custos sem_multa sem_aviso_prévio sem_problemas a_seu_pedido ao_seu_pedido a_teu_pedido conforme_solicitado conforme_pedido como_solicitado como_pediu como_você_solicitou como_pediste conforme_seu_pedido conforme_o_seu_pedido como_resultado assim_como bem_como tal_como período_de_faturamento período_de_faturação período_de_cobrança ciclo_de_faturamento ciclo_de_faturação ciclo_de_cobrança período_de_pagamento período_pago período_já_pago mais_de mais_do_que mais_que mais_informações saiba_mais saber_mais em_conta segundo_plano taxa_de_cancelamento multa_de_cancelamento prazo_de_cancelamento direito_de_rescisão período_em_curso mês_em_curso ano_em_curso ciclo_em_curso até_breve até_logo no_entanto_isso em_caso_algum neste_caso nesse_caso",
    active: "ativo ativa ativos ativas activo activa em_vigor vigente inalterado inalterada sem_alterações não_mudou",
    join: "e mas porém porque pois no_entanto entretanto contudo portanto então embora apesar_de",
    "off+renewal": "remover_renovação remover_a_renovação tirar_renovação",
    "end+condition": "cancele_hoje cancele_antes cancele_até cancela_hoje cancela_antes",
    "accept+offer": "quero_a_oferta quero_o_desconto quero_desconto",
    "end+trial":
      "finalizar_avaliação_gratuita finalizar_a_avaliação_gratuita finalizar_teste finalizar_o_teste finalizar_teste_gratuito finalizar_teste_grátis finalizar_período_de_teste finalizar_o_período_de_teste finalizar_trial sair_do_teste sair_do_período_de_teste",
    "me+end": "não_quero_mais já_não_quero não_desejo_mais não_pretendo_mais",
    "billing+payment":
      "forma_de_pagamento formas_de_pagamento método_de_pagamento métodos_de_pagamento meio_de_pagamento meios_de_pagamento",
    "not+payment":
      "não_há_pagamentos_recorrentes não_há_cobranças_recorrentes não_existem_pagamentos_recorrentes nenhum_pagamento_recorrente nenhuma_cobrança_recorrente",
    "theirs+subscription": "a_assinatura_de a_subscrição_de a_doação_de",
    "member+you": "você_apoia apoias",
  },
};
